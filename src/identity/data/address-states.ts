/**
 * States and provinces: `abbreviation=name/other name`, separated by `|`. Where people write no abbreviation there is only the name.
 */
export const statesByCountry: Readonly<Record<string, string>> = {
  US:
    'AL=Alabama|AK=Alaska|AZ=Arizona|AR=Arkansas|CA=California/Calif|CO=Colorado/Colo|CT=Connecticut/Conn|DE=Delaware|DC=District of Columbia|FL=Florida/Fla|' +
    'GA=Georgia|HI=Hawaii|ID=Idaho|IL=Illinois/Ill|IN=Indiana/Ind|IA=Iowa|KS=Kansas|KY=Kentucky|LA=Louisiana|ME=Maine|MD=Maryland|MA=Massachusetts/Mass|' +
    'MI=Michigan/Mich|MN=Minnesota/Minn|MS=Mississippi/Miss|MO=Missouri|MT=Montana|NE=Nebraska|NV=Nevada|NH=New Hampshire|NJ=New Jersey|NM=New Mexico|' +
    'NY=New York|NC=North Carolina|ND=North Dakota|OH=Ohio|OK=Oklahoma|OR=Oregon|PA=Pennsylvania/Penn|RI=Rhode Island|SC=South Carolina|SD=South Dakota|' +
    'TN=Tennessee/Tenn|TX=Texas/Tex|UT=Utah|VT=Vermont|VA=Virginia|WA=Washington/Wash|WV=West Virginia|WI=Wisconsin/Wis|WY=Wyoming|PR=Puerto Rico|GU=Guam|' +
    'VI=Virgin Islands|AS=American Samoa|MP=Northern Mariana Islands|AA=Armed Forces Americas|AE=Armed Forces Europe|AP=Armed Forces Pacific',
  CA:
    'AB=Alberta/Alta|BC=British Columbia/Colombie-Britannique|MB=Manitoba|NB=New Brunswick/Nouveau-Brunswick|NL=Newfoundland and Labrador/Newfoundland|' +
    'NS=Nova Scotia/Nouvelle-Écosse|NT=Northwest Territories|NU=Nunavut|ON=Ontario/Ont|PE=Prince Edward Island/PEI|QC=Quebec/Québec/PQ|SK=Saskatchewan/Sask|YT=Yukon',
  AU: 'NSW=New South Wales|VIC=Victoria|QLD=Queensland|WA=Western Australia|SA=South Australia|TAS=Tasmania|ACT=Australian Capital Territory|NT=Northern Territory',
  BR:
    'AC=Acre|AL=Alagoas|AP=Amapá|AM=Amazonas|BA=Bahia|CE=Ceará|DF=Distrito Federal|ES=Espírito Santo|GO=Goiás|MA=Maranhão|MT=Mato Grosso|MS=Mato Grosso do Sul|' +
    'MG=Minas Gerais|PA=Pará|PB=Paraíba|PR=Paraná|PE=Pernambuco|PI=Piauí|RJ=Rio de Janeiro|RN=Rio Grande do Norte|RS=Rio Grande do Sul|RO=Rondônia|RR=Roraima|' +
    'SC=Santa Catarina|SP=São Paulo|SE=Sergipe|TO=Tocantins',
  IN:
    'Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|' +
    'Meghalaya|Mizoram|Nagaland|Odisha/Orissa|Punjab|Rajasthan|Sikkim|Tamil Nadu/Tamilnadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|' +
    'Chandigarh|Delhi|Jammu and Kashmir|Ladakh|Lakshadweep|Puducherry/Pondicherry',
  GB:
    'Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|County Durham|East Sussex|Essex|Gloucestershire|' +
    'Greater London|Greater Manchester|Hampshire|Herefordshire|Hertfordshire|Kent|Lancashire|Leicestershire|Lincolnshire|Merseyside|Norfolk|North Yorkshire|' +
    'Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Rutland|Shropshire|Somerset|South Yorkshire|Staffordshire|Suffolk|Surrey|Tyne and Wear|Warwickshire|' +
    'West Midlands|West Sussex|West Yorkshire|Wiltshire|Worcestershire|Fife|Aberdeenshire|Gwynedd|Powys|Dyfed|County Antrim|County Armagh|County Down',
  IE:
    'Co. Carlow/County Carlow|Co. Cavan/County Cavan|Co. Clare/County Clare|Co. Cork/County Cork|Co. Donegal/County Donegal|' +
    'Co. Dublin/County Dublin|Co. Galway/County Galway|Co. Kerry/County Kerry|Co. Kildare/County Kildare|Co. Kilkenny/County Kilkenny|' +
    'Co. Laois/County Laois|Co. Leitrim/County Leitrim|Co. Limerick/County Limerick|Co. Longford/County Longford|Co. Louth/County Louth|' +
    'Co. Mayo/County Mayo|Co. Meath/County Meath|Co. Monaghan/County Monaghan|Co. Offaly/County Offaly|Co. Roscommon/County Roscommon|' +
    'Co. Sligo/County Sligo|Co. Tipperary/County Tipperary|Co. Waterford/County Waterford|Co. Westmeath/County Westmeath|' +
    'Co. Wexford/County Wexford|Co. Wicklow/County Wicklow',
  ES:
    'Álava|Albacete|Alicante|Almería|Asturias|Ávila|Badajoz|Islas Baleares|Barcelona|Burgos|Cáceres|Cádiz|Cantabria|Castellón|Ciudad Real|Córdoba|Cuenca|Girona/Gerona|' +
    'Granada|Guadalajara|Gipuzkoa/Guipúzcoa|Huelva|Huesca|Jaén|A Coruña/La Coruña|La Rioja|Las Palmas|León|Lleida/Lérida|Lugo|Madrid|Málaga|Murcia|Navarra|Ourense/Orense|' +
    'Palencia|Pontevedra|Salamanca|Segovia|Sevilla|Soria|Santa Cruz de Tenerife|Tarragona|Teruel|Toledo|Valencia|Valladolid|Bizkaia/Vizcaya|Zamora|Zaragoza|Ceuta|Melilla',
  IT:
    'AG=|AL=|AN=|AO=|AR=|AP=|AT=|AV=|BA=|BT=|BL=|BN=|BG=|BI=|BO=|BZ=|BS=|BR=|CA=|CL=|CB=|CE=|CT=|CZ=|CH=|CO=|CS=|CR=|KR=|CN=|EN=|FM=|FE=|FI=|FG=|FC=|FR=|GE=|GO=|GR=|' +
    'IM=|IS=|SP=|AQ=|LT=|LE=|LC=|LI=|LO=|LU=|MC=|MN=|MS=|MT=|ME=|MI=|MO=|MB=|NA=|NO=|NU=|OR=|PD=|PA=|PR=|PV=|PG=|PU=|PE=|PC=|PI=|PT=|PN=|PZ=|PO=|RG=|RA=|RC=|RE=|RI=|RN=|RM=|' +
    'RO=|SA=|SS=|SV=|SI=|SR=|SO=|SU=|TA=|TE=|TR=|TO=|TP=|TN=|TV=|TS=|UD=|VA=|VE=|VB=|VC=|VR=|VV=|VI=|VT=',
};
