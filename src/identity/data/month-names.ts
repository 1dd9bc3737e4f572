import { foldAccents } from '../../shared/text.ts';

/** The months in the main languages, January first: full names and usual abbreviations. */
const monthsByLanguage: Readonly<Record<string, string>> = {
  en: 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  es: 'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sep/set octubre/oct noviembre/nov diciembre/dic',
  pt: 'janeiro/jan fevereiro/fev marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  fr: 'janvier/janv fevrier/fevr/fev mars avril/avr mai juin juillet/juil aout septembre/sept octobre/oct novembre/nov decembre/dec',
  de: 'januar/janner/jan februar/feber/feb marz/maerz/mrz april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez',
  it: 'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic',
  nl: 'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec',
  pl: 'stycznia/styczen/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecien/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpien/sie wrzesnia/wrzesien/wrz pazdziernika/pazdziernik/paz listopada/listopad/lis grudnia/grudzien/gru',
  ru: 'января/январь/янв февраля/февраль/фев марта/март/мар апреля/апрель/апр мая/май/маи июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сен октября/октябрь/окт ноября/ноябрь/ноя декабря/декабрь/дек',
  ar: 'يناير/جانفي فبراير/شباط/فيفري مارس/آذار/اذار أبريل/ابريل/نيسان/أفريل مايو/أيار/ايار يونيو/حزيران/جوان يوليو/تموز/جويلية أغسطس/اغسطس/آب سبتمبر/أيلول/ايلول أكتوبر/اكتوبر نوفمبر ديسمبر',
  hi: 'जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
  sv: 'januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep oktober/okt november/nov december/dec',
  id: 'januari/jan februari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu september/sep oktober/okt november/nov desember/des',
  tr: 'ocak subat mart nisan mayis/mayıs haziran temmuz agustos eylul ekim kasim/kasım aralik/aralık',
};

/** From a month's name, folded as `foldAccents` folds, to its number, 1 to 12. No name means two months in different languages. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  Object.values(monthsByLanguage).flatMap((months) =>
    months.split(' ').flatMap((names, index) => names.split('/').map((name) => [foldAccents(name), index + 1] as const)),
  ),
);

/** The number of the month that a word in lower case names, 1 to 12. */
export const monthOf = (word: string): number | undefined =>
  word.length < shortestMonth ? undefined : monthNumbers.get(foldAccents(word));

const shortestMonth = 2;
