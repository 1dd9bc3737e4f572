/**
 * The IANA zones of states and provinces, for countries that have several: `zone keys`, separated by `|`; a key is a postal or ISO 3166-2 code
 * or a name in lower case without accents, keys are separated by `/`. A state that is cut in two has an entry in each zone. An entry without
 * a zone: nobody can tell (the armed forces). After the zone boundaries of tzdata 2026c (public domain).
 */
export const stateZonesTables: Readonly<Record<string, string>> = {
  US:
    'America/New_York ct/dc/de/ga/ma/md/me/nc/nh/nj/ny/oh/pa/ri/sc/va/vt/wv/fl/in/ky/mi/tn|' +
    'America/Chicago al/ar/ia/il/la/mn/mo/ms/ok/wi/fl/in/ky/ks/mi/nd/ne/sd/tn/tx|' +
    'America/Denver co/mt/nm/ut/wy/az/id/ks/nd/ne/nv/or/sd/tx|America/Phoenix az|America/Los_Angeles ca/wa/nv/or/id|' +
    'America/Anchorage ak|America/Adak ak|Pacific/Honolulu hi|America/Puerto_Rico pr/vi|Pacific/Guam gu/mp|Pacific/Pago_Pago as| aa/ae/ap',
  CA:
    'America/St_Johns nl|America/Goose_Bay nl|America/Halifax ns/pe/qc|America/Moncton nb|America/Toronto qc/on|America/Blanc-Sablon qc|' +
    'America/Atikokan on/nu|America/Winnipeg mb/on|America/Regina sk|America/Edmonton ab/bc/sk/nt|America/Inuvik nt|America/Vancouver bc|' +
    'America/Fort_Nelson bc|America/Creston bc|America/Whitehorse yt|America/Iqaluit nu|America/Rankin_Inlet nu|America/Cambridge_Bay nu',
  AU:
    'Australia/Sydney nsw/act|Australia/Broken_Hill nsw|Australia/Lord_Howe nsw|Australia/Melbourne vic|Australia/Brisbane qld|' +
    'Australia/Adelaide sa|Australia/Perth wa|Australia/Eucla wa|Australia/Hobart tas|Australia/Darwin nt',
  BR:
    'America/Sao_Paulo al/ap/ba/ce/df/es/go/ma/mg/pa/pb/pe/pi/pr/rj/rn/rs/sc/se/sp/to|America/Noronha pe|America/Cuiaba mt|' +
    'America/Campo_Grande ms|America/Manaus am|America/Porto_Velho ro|America/Boa_Vista rr|America/Eirunepe am|America/Rio_Branco ac',
  MX:
    'America/Mexico_City agu/aguascalientes/cam/campeche/chh/chihuahua/chp/chiapas/cmx/cdmx/ciudad de mexico/mexico city/coa/coahuila/' +
    'col/colima/dur/durango/gro/guerrero/gua/guanajuato/hid/hidalgo/jal/jalisco/mex/mexico/estado de mexico/mic/michoacan/mor/morelos/' +
    'nay/nayarit/nle/nuevo leon/oax/oaxaca/pue/puebla/que/queretaro/slp/san luis potosi/tab/tabasco/tam/tamaulipas/tla/tlaxcala/' +
    'ver/veracruz/yuc/yucatan/zac/zacatecas|' +
    'America/Cancun roo/quintana roo|America/Mazatlan bcs/baja california sur/sin/sinaloa/nay/nayarit|America/Hermosillo son/sonora|' +
    'America/Tijuana bcn/baja california|America/Ciudad_Juarez chh/chihuahua|America/Ojinaga chh/chihuahua|' +
    'America/Matamoros coa/coahuila/nle/nuevo leon/tam/tamaulipas',
  RU:
    'Europe/Kaliningrad kgd/kaliningrad|' +
    'Europe/Moscow mow/moscow/mos/spe/saint petersburg/st petersburg/len/leningrad/ros/rostov/kda/krasnodar/ta/tatarstan/niz/nizhny novgorod/' +
    'vor/voronezh/vgg/volgograd/sta/stavropol/bel/belgorod/tul/tula/yar/yaroslavl/tve/tver|' +
    'Europe/Samara sam/samara/ud/udmurtia/ast/astrakhan/sar/saratov/uly/ulyanovsk|' +
    'Asia/Yekaterinburg sve/sverdlovsk/che/chelyabinsk/per/perm/tyu/tyumen/khm/yan/kgn/kurgan/ore/orenburg/ba/bashkortostan|' +
    'Asia/Omsk oms/omsk|' +
    'Asia/Krasnoyarsk kya/krasnoyarsk/kk/khakassia/ty/tuva/alt/altai/al/nvs/novosibirsk/tom/tomsk/kem/kemerovo|' +
    'Asia/Irkutsk irk/irkutsk/bu/buryatia|Asia/Yakutsk zab/zabaykalsky/amu/amur/sa/sakha|' +
    'Asia/Vladivostok pri/primorsky/kha/khabarovsk/yev/sa/sakha|Asia/Magadan mag/magadan/sak/sakhalin/sa/sakha|' +
    'Asia/Kamchatka kam/kamchatka/chu/chukotka',
  ES: 'Atlantic/Canary las palmas/santa cruz de tenerife/canarias/canary islands',
  PT: 'Atlantic/Azores acores/azores|Europe/Lisbon madeira/lisboa/lisbon/porto',
};
