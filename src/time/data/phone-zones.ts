/**
 * Which IANA zones the numbers behind a prefix belong to: `zone&zone prefixes`, separated by `|`. Prefixes are digits of E.164 without the
 * plus; the longest that fits counts. Between two prefixes stands a blank, or a letter: so many digits of the one before are kept, `a` one.
 *
 * Made from resources/timezones/map_data.txt of Google's libphonenumber, which says of itself: Copyright (C) 2012 The Libphonenumber
 * Authors, licensed under the Apache License, Version 2.0, http://www.apache.org/licenses/LICENSE-2.0; generated from internal statistics
 * data (2018-06-12). Changed: prefixes that repeat what a shorter one says are left out, and the rest is written shorter.
 */
export const phoneZonesTable =
  'Africa/Abidjan 225|' +
  'Africa/Accra 233|' +
  'Africa/Addis_Ababa 251|' +
  'Africa/Asmera 291|' +
  'Africa/Bamako 223|' +
  'Africa/Bangui 236|' +
  'Africa/Banjul 220|' +
  'Africa/Blantyre 265|' +
  'Africa/Brazzaville 242|' +
  'Africa/Bujumbura 257|' +
  'Africa/Cairo 20|' +
  'Africa/Conakry 224|' +
  'Africa/Dakar 221|' +
  'Africa/Dar_es_Salaam 255|' +
  'Africa/Djibouti 253|' +
  'Africa/Douala 237|' +
  'Africa/Freetown 232|' +
  'Africa/Gaborone 267|' +
  'Africa/Harare 263|' +
  'Africa/Johannesburg 27|' +
  'Africa/Kampala 256|' +
  'Africa/Khartoum 249|' +
  'Africa/Kigali 250|' +
  'Africa/Kinshasa 2431c3c4c5c6|' +
  'Africa/Kinshasa&Africa/Lubumbashi 243|' +
  'Africa/Lagos 234|' +
  'Africa/Libreville 241|' +
  'Africa/Lome 228|' +
  'Africa/Luanda 244|' +
  'Africa/Lubumbashi 2432|' +
  'Africa/Lusaka 260|' +
  'Africa/Malabo 240|' +
  'Africa/Maputo 258|' +
  'Africa/Maseru 266|' +
  'Africa/Mbabane 268|' +
  'Africa/Mogadishu 252|' +
  'Africa/Nairobi 211a54|' +
  'Africa/Ndjamena 235|' +
  'Africa/Niamey 227|' +
  'Africa/Nouakchott 222|' +
  'Africa/Ouagadougou 226|' +
  'Africa/Porto-Novo 229|' +
  'Africa/Sao_Tome 239|' +
  'Africa/Tunis 216|' +
  'Africa/Windhoek 264|' +
  'America/Adak&America/Anchorage 1907|' +
  'America/Adak&America/Anchorage&America/Anguilla&America/Antigua&America/Barbados&America/Boise&America/Cayman&Americ' +
  'a/Chicago&America/Denver&America/Dominica&America/Edmonton&America/Fort_Nelson&America/Grand_Turk&America/Grenada&Am' +
  'erica/Halifax&America/Jamaica&America/Juneau&America/Los_Angeles&America/Lower_Princes&America/Montserrat&America/Na' +
  'ssau&America/New_York&America/North_Dakota/Center&America/Phoenix&America/Port_of_Spain&America/Puerto_Rico&America/' +
  'Regina&America/Santo_Domingo&America/St_Johns&America/St_Kitts&America/St_Lucia&America/St_Thomas&America/St_Vincent' +
  '&America/Toronto&America/Tortola&America/Vancouver&America/Winnipeg&Atlantic/Bermuda&Pacific/Guam&Pacific/Honolulu&P' +
  'acific/Pago_Pago&Pacific/Saipan 1|' +
  'America/Anguilla 1264|' +
  'America/Antigua 1268|' +
  'America/Aruba 297|' +
  'America/Asuncion 595|' +
  'America/Barbados 1246|' +
  'America/Belize 501|' +
  'America/Bogota 57|' +
  'America/Boise&America/Los_Angeles 12082d30e1e20f5f8f9e30f2f5e41f7f8f9e55f8e61f3f4f8f9e70f2f4f9e80f6f7e93f4f5f6f9d400' +
  'f4f5f6f8e1e21f7f8e30f2f4f5f9e41f4f5f7f9e50f1f6f8e60f4f9e70f1f4f7f9e8e9d5d6d700f1f2f7f8e1e21f3f8f9e30f8f9e4e5e60f3f4f' +
  '7f8e7e80f1f6e9d80e1e2e3e4e51f6f7f8e62f4f5f8e72f3f4f6f7e89e92f3f4f7d9a775a986|' +
  'America/Buenos_Aires 54|' +
  'America/Cancun 52983d4d7c98|' +
  'America/Cancun&America/Ciudad_Juarez&America/Matamoros&America/Mazatlan&America/Mexico_City&America/New_York&America' +
  '/Ojinaga&America/Tijuana 52|' +
  'America/Caracas 58|' +
  'America/Cayenne 594|' +
  'America/Cayman 1345|' +
  'America/Chicago 1205b10c4c7c8c9226f7e42e61f3e85f6e99d322f4f5f6e45e62f5f9e74e92f3f5f7f8d427e40e62f4f5e72f3f4f6f7d513e' +
  '31e48e58e95d659e61f2f3e90f6d707e28e33f6f8e55f6f7f9e62f3f4f6f9e78f9e85f7e91d803e36f8e44f5e52f3e64f5f6e72f3f4f8f9e8d92' +
  'e3e4e56e62f3e72f7e80f3f7f9e96b24c5c8b35b51c4c6b62b70202e30f6f7e40f2f7e51f9e65e73f4e82e98d333f5f8e43e54e62f5e84f8f9e9' +
  '3f5d415e32f9e41f2f3f4e62e72e83f7e95d522f4f6f7f8e34f5f8e42f7e54e63e75e86e97f8d618e22f8f9e39e40f6e51f3f9e65f7e78e8e91d' +
  '707e25f6e45f6e53f4f5f6f9e61f2f7e73e80f1f2f3f6e92f3f6f7f8d821f4f5f6f7e30f1e42f3f6e52e64f6e79e81f5f6f7f9e98d901f4e24f6' +
  'f7f8f9e32e65e88c4b81a308c9b12c4c6c8c9b20c5c7b31c4c7b46b53b61a402c5c9b14c7b23b30c2b47b64c9b79a501c4c7b12c5b31c4c9b57b' +
  '63b72c3c4772d896b80a601c5201e17e21f4f5f6f9e32f4e56e60f1f2e71f4f5e84e97d310f2e21f2f3f8e3e45e5e6e70f1f3f6e84f7e97d425f' +
  '6f8e32e48e72e87e98d528e32f9e43e53e82f9e94f8d610e22f4f6f7e47f9e65f8f9e77e9d724f5f8e34e43f7e53f9e63f5e72f3f5f8e96d835e' +
  '42f5e52f3f4f6e74f8e81f2f6d925f8f9e40f1f5f6e51e77e83f7f8e90f5f6f7c6387c8b12c5c8b20c9b30c6b41b51c9b60c2b82c9a701200f5e' +
  '12f4e2e3e41f2e5e61f5e71f7e80f1f2f4f8e93f7f8d306e23f4f8e43f7f9e52f5f6e61f4f5f7e71f3e85f8e90f1d400e25f6f8e37e44f6f8e52' +
  'f4e62f3e71f6f7f8e92f9d527e30f2e40f9e66e72f7e95d609e27f8e36e42e52e62f3f4f7e83d724e30f8f9e42f6f8e51f4f6f7e66e72f4f5f6f' +
  '7e80f6f7f8e93f5f7f9d833f7f8f9e42f3f5e52f4f7f8e66e73e83e93d947e52e65f8c8b12c3c5b26b30c1c7b63c9b73c9b85a806b12385f6d40' +
  '1f2e2e35f7e50e64e7e85e90f1d547d618e49e82d749e53e68d838e42e53f8e67e74e97d925e37e62f3e85c5c6c7b30c2b47b50200f6f8e13f5f' +
  '7f8e21f5f6f7f9e3e40f3f4f8f9e50f6f8f9e61f3f5f7f9e71f6f9e91f2d301f6e14f5f9e24f7e32e41e61f2f8e76f7e80f4f7e93f6f8d416f7e' +
  '20f3f4f9e3e44e5e60f2f6f9e7e81f2f4e92f4f6f7f9d501f2f5e16e22f5f6f7f9e35f7e43f7e72e81f5f6f7f8e92f3f5f6d607e22f3f4f6e37f' +
  '8f9e40e50f1f4f9e64e74f5f7f8e8e96f9d708e12e22f3f9e33e47f8e63f9e84f5e91f6f7d814f9e30f2f3f5f7e55f7e6e71f2f4e83e90f2f7f8' +
  'd912f3f4f6e32f4f6f7f9e41f4e51e68f9e72f4e81f2f3e94f5b70c2a901c3c6265d563d663d753e74f6f9d828e63f4e75d932b13c8b20b31c6c' +
  '8b40c5b52c6b72c5c9b85 505|' +
  'America/Ciudad_Juarez 52656|' +
  'America/Costa_Rica 506|' +
  'America/Curacao 5996c9|' +
  'America/Curacao&America/Kralendijk 599|' +
  'America/Denver 1208201e21f6f7f8e3e41f2f9e50f1f3f4f8e78e8e97d3d401f2f3f7f9e12f4f9e2e31f3f6f8e40f2e52f3f4f5f9e6e72f3f5' +
  'f8e84f9e95d505e14f5e2e35f6f8f9e42f3f6f7f9e52f7f8f9e62f9e70f1f3f7f8e85f7f8f9e95d602f8e22f4f8f9e31f4f7f9e42e52f6f8e72f' +
  '7f8e81f4e95f7d703f5f6f9e13f6e2e3e45e56e61f6e82f5f7f8f9e94d814e30f7e41f6f7e5e6e70f1f8f9e8e9d901f4f6f8e17f8e21f2f8e34f' +
  '6f8f9e41f4f7f9e54f5e89e91f4f5f6a303c7c8235e4e54e62e82f4d327e52e94d423e32f6d546d623e30f2f3f5e65d762e72d874e82b85a406b' +
  '35a505b41372d473d881f9b75a605209e23e55e79d341f2f3f7f8e55e74e81f8e90f1f3f4f9d415e30f1e55e84d574f8e84e93d641f2f4e66e73' +
  'e85d716f7f8f9e20f1f2f3e45e55e87e91d823e37e59e67e92d923e64b20376e84a701225f7e90d456e83d523e67e75e84d623d764d824e72b19' +
  'b20b48b75664b85852e90f9a801a915b70b83|' +
  'America/Denver&America/North_Dakota/Center 1605a701|' +
  'America/Denver&America/Phoenix 1928283d672f3f4f7e86e97f8d724f5f8f9e55e81f7d871|' +
  'America/Dominica 1767|' +
  'America/Edmonton 1250242e61f2f3d341f2f4f7d417e23f5f6f7f8e89d719e74e82f4f5f7f8a368a403a587a780a825b67587d669e95d777d8' +
  '72f3f4d920e83|' +
  'America/El_Salvador 503|' +
  'America/Fort_Nelson 1867|' +
  'America/Godthab 2991c2c3c4c5c6c8c9|' +
  'America/Godthab&America/Scoresbysund&America/Thule 299|' +
  'America/Grand_Turk 1649|' +
  'America/Grenada 1473|' +
  'America/Guadeloupe 590|' +
  'America/Guatemala 502|' +
  'America/Guayaquil 5932c3c4c5c6c7c9|' +
  'America/Guayaquil&Pacific/Galapagos 593c52|' +
  'America/Guyana 592|' +
  'America/Halifax 1418937e86b28a506a709282d896d944b82a902|' +
  'America/Havana 53|' +
  'America/Jamaica 1658a876|' +
  'America/Juneau 1907209e12e2e30f2f5e4e50f2f7f8e60f2f4f9e7e83e99d301f6e17e3e43f4f5f6f9e50f1f2f7e60e73f4f5f6f8e88d424e4' +
  '2f3e5e63f5e74f9e86f7f8e90f5d522f3e43e61f2f3f7f9e80f6d622e31e44f6e77e83f8e94f6d714e23f7f9e33e42f3f5f6f7e66e70f2f6e80f' +
  '3f6f9e90d822f6e30f5e41f2e52e68e74e83e92f5d929e66e83|' +
  'America/Kralendijk 5993c4c7|' +
  'America/La_Paz 591|' +
  'America/Lima 51|' +
  'America/Los_Angeles 1206c8215e45e55e62f3f5f7e90f2d304f5d437e43f6f8e57e76d556e96d610e23f5e40e51f9e6e76e82f3f6f7e91f9d' +
  '704e43f6e55e62f5f9e72f3f7e83f4e91f8f9d818f9e35e43e75e82f3f5d926e35e46e62f4e83c9b13b53b79a3102d3d4d5d6d7d8d9b23b41b50' +
  'b60c9a408b15b24c5b42b58a503c9b10b30b41b59b62c4a619b26c8b50c7b61c9a702c7b14b25b38b47b60b75200e30f2f3f7e40f6e50e65f7e7' +
  '3e84f7f9e98d313e2e3e45f8e5e60e76e84e91f2d423f4f5f8e32e45e50f3e61f3e70f3e82d525e37e44e75f7e86f8d622f3f4f5f6e35f6e57e7' +
  '3f4f7e84f6f7f8f9d720f1f2f6f7e37f8e42f6f7e50f1f2f3e62e70f1f2f7f8e82f3f4f6f7d800e2e30f1f2f3f5e41f3f7f9e5e67e70e8d945e7' +
  '1f2e82a805b18b20b31b40b58a909b16b25b49b51b71|' +
  'America/Lower_Princes 1721|' +
  'America/Manaus 55553682b65c6c7c9b9|' +
  'America/Manaus&America/Noronha&America/Rio_Branco&America/Sao_Paulo 55|' +
  'America/Martinique 596|' +
  'America/Matamoros 52867c77d8c94d9|' +
  'America/Mazatlan 52311d9c23d4d5d7c89b612d3d4d5c2c3c4c51d2d3d7d9c60d2d7d8d9c72d3c87c9|' +
  'America/Mazatlan&America/Mexico_City 52649|' +
  'America/Mexico_City 522b3b4b5b618c63c71d4d5d6d7b7b8b9|' +
  'America/Mexico_City&America/New_York 52201|' +
  'America/Mexico_City&America/Tijuana 52200|' +
  'America/Miquelon 508|' +
  'America/Montevideo 598|' +
  'America/Montserrat 1664|' +
  'America/Nassau 1242|' +
  'America/New_York 1201c2c3c7b12c5c6c9b20c3c7c9b31c4c9b40c8b52b60c7c9b70c2c6b83a301c2c4c5b13c5c7b21c4c6c9b30c2c6c9b47b' +
  '51c2b63c4b80c6a401c4c7b10c2c3c9b23202f9e17f8e24e3e45f6f7e53f4f7e62f3f5f6f7e72f8f9e82f3f6f8e96d305f7e17f8e23f8e3e43f4' +
  'f5f6f9e57e65e78e91f2f6d402e21f2f4f5e31f4f9e42f3e51f3e67f8e7e85f7e9d503f7f8e10e21f5e31f8e42f3f7e53f9e62f6f9e70f3f8e81' +
  'f5f6f7e95d602e10f3f4e2e31f4f6f8f9e43f8e52e63f4f7e97f8d702f8e10e22f5f7f8e33f5e43f4f5f6e52f3f6f7e60f4f5f8e72f5f8e84f7f' +
  '8e90f4f8d800f2f3f5e21f2f5f6e39e42f3f4f7e54f5f7e67f9e70f5f6f7f8e84f6e92f3f4f9d907e13f5e21f6f8f9e33e52f4e68e75f9e89b34' +
  'b40c3c5c8b63b70c2c5c8b84a502c8b13c6c7c8b40b51b61c7b70c1c4b82c5c6a603c6c7c9b10c4c6c7b31b40c5c6b56b67b78b80c1c6a703c4c' +
  '6b16c7c8b24c7c8b32c4b40c3b54c7b62c5b70c1c2c4b81c6a802c3c4b10c2c3c4b21c6c8b35c8c9b43c5c8b50c4c6c7c9b60c2c3c4c5b78a904' +
  'c6c8b10c2c4c7c9b29b30c4c7b41c3c7c8b54c9b73c8b80c4c9|' +
  'America/Noronha 55812d300f13g6g7g8f22g4g7g9f42g3g4g7f54g6g7g8f6f70f85f98e1e200g6g8g9f10g1g5g8g9f20f3f40g5g6g7g8f50g8' +
  'g9f60g1g2g3f7f8f9e300g6g7g8g9f10g3g5f21g4g9f3f40g6g7g8g9f5f6f70g3g4f8f9e40f10g5g7g8f20f30f40f50f60f70f80g5g8g9f90g6e' +
  '5e60f1f20g3f30g2f40f50g9f6f70g2g4g7f80f90g6g7g8e7e8e9d4d5d7d9|' +
  'America/Ojinaga 52626|' +
  'America/Panama 507|' +
  'America/Paramaribo 597|' +
  'America/Phoenix 1480a520a602b23a928|' +
  'America/Port-au-Prince 509|' +
  'America/Port_of_Spain 1868|' +
  'America/Puerto_Rico 1787a939|' +
  'America/Puerto_Rico&America/St_Johns 1709a879|' +
  'America/Regina 1306a639|' +
  'America/Rio_Branco 5568|' +
  'America/Santiago 561b2b322d3c3c4c5b4b5b6b7b8b9|' +
  'America/Santiago&Pacific/Easter 56|' +
  'America/Santo_Domingo 1809b29b49|' +
  'America/Sao_Paulo 551b2b3b4b50c1c3c4c5b61c2c3c4c73480c93527b7b8b90c12121g2g3e992d3004f1f28f31g2g3g8g9f72g3g5f8e11f20' +
  'g1f31f81g2g4f94g9e2e311f21g2g3f4f51g2g3g5f66f97e411g2f23g5g9f34f4f56f6f81g2g3g4g5f94e521f56e605g6f17f21f33g6g7f58f61' +
  'g2g5f92g4e711g2f2f3f41g4g6f5f64g5g7f7f81g3g4f95g6g8e802g3g9f11g2g7f21g2g3g9d400f40g2e103g4g7f41d98e91f2f3f60g1g2g3g4' +
  'f8f9c25009c32101f22d3016g7f62g3g4g7e222e502g5f12g4g5g7g8f2f3f4f52g7g8g9f63f74f82g9f93g6g7g8e735g6g7f93d9810g1g2g3f40' +
  'g1f80g1e91f20g1g2g3g4f65f90g1g5g7c42101g3d3012g3g6g8e222e301g9f11g2g5g9f2f31g2g3g5g7f4f5f64g5g6f79f82g5g6f92e42f31g2' +
  'g3g4g5f91e778g9f85g6g7d981f40g1g2f80g1e91f2f30f66f90g1g2g5g7c6c8c9|' +
  'America/Scoresbysund 29999|' +
  'America/St_Johns 1709227f9e37e56f7e79d364f8d437e54f8e66f8e89d533f5e76f9e96d634f5f7f9e43e51e73e82f5f7e95d722f6f9e38f9' +
  'e45f7e53f4f7f8f9e82f6d832f4e84e95|' +
  'America/St_Kitts 1869|' +
  'America/St_Lucia 1758|' +
  'America/St_Thomas 1340|' +
  'America/St_Vincent 1784|' +
  'America/Tegucigalpa 504|' +
  'America/Thule 29997|' +
  'America/Tijuana 52616c46c58c61d4d5c86|' +
  'America/Toronto 1226b49b63b89a343b54b65c7b82a416c8b37c8b50b68a514c9b48b79b81a613b47b83a705b42b53a807b19b67979b73a905' +
  'b42|' +
  'America/Tortola 1284|' +
  'America/Vancouver 1236b50c7a604b72a778a867334e93d456d536d633e67f8d993|' +
  'America/Winnipeg 1204a431b74a584a807223e74d467f8e82d548d727e37d934b67645|' +
  'Arctic/Longyearbyen 4779|' +
  'Arctic/Longyearbyen&Europe/Oslo 47|' +
  'Asia/Aden 967|' +
  'Asia/Almaty 771b2b9|' +
  'Asia/Almaty&Asia/Anadyr&Asia/Aqtobe&Asia/Irkutsk&Asia/Kamchatka&Asia/Krasnoyarsk&Asia/Magadan&Asia/Novosibirsk&Asia/' +
  'Omsk&Asia/Sakhalin&Asia/Vladivostok&Asia/Yakutsk&Asia/Yekaterinburg&Europe/Bucharest&Europe/Moscow&Europe/Samara 7|' +
  'Asia/Almaty&Asia/Aqtobe 77|' +
  'Asia/Almaty&Asia/Aqtobe&Europe/Moscow 7800c8c9b10|' +
  'Asia/Amman 962|' +
  'Asia/Anadyr 7427|' +
  'Asia/Aqtobe 7711c2c3b29|' +
  'Asia/Ashgabat 993|' +
  'Asia/Baghdad 964|' +
  'Asia/Bahrain 973|' +
  'Asia/Baku 994|' +
  'Asia/Bangkok 66|' +
  'Asia/Beirut 961|' +
  'Asia/Bishkek 996|' +
  'Asia/Brunei 673|' +
  'Asia/Calcutta 91|' +
  'Asia/Choibalsan 976158c258|' +
  'Asia/Choibalsan&Asia/Hovd&Asia/Ulaanbaatar 976|' +
  'Asia/Choibalsan&Asia/Ulaanbaatar 9761362c2362|' +
  'Asia/Colombo 94|' +
  'Asia/Damascus 963|' +
  'Asia/Dhaka 880|' +
  'Asia/Dili 670|' +
  'Asia/Dubai 971|' +
  'Asia/Dushanbe 992|' +
  'Asia/Ho_Chi_Minh 84|' +
  'Asia/Hong_Kong 852|' +
  'Asia/Hovd 97614c24|' +
  'Asia/Irkutsk 7301b95|' +
  'Asia/Jakarta 622b31c2c3c4c5b513d5d9c22d5d8c3c6b6b7b8b920c58c63c79|' +
  'Asia/Jakarta&Asia/Jayapura 62915c52|' +
  'Asia/Jakarta&Asia/Jayapura&Asia/Makassar 62|' +
  'Asia/Jakarta&Asia/Makassar 62007b1b379b458b516c39b80c11d8d9c24d9c31d3d4d9c53c68c76c87|' +
  'Asia/Jayapura 6290c1c2c51d5d6d7c62d6d7d9c71d5c8|' +
  'Asia/Jayapura&Asia/Makassar 62403|' +
  'Asia/Jerusalem 972|' +
  'Asia/Kabul 93|' +
  'Asia/Kamchatka 7415|' +
  'Asia/Karachi 92|' +
  'Asia/Katmandu 977|' +
  'Asia/Krasnoyarsk 7384c5c8b90c1c4|' +
  'Asia/Kuching 60|' +
  'Asia/Kuwait 965|' +
  'Asia/Magadan 7413|' +
  'Asia/Makassar 6236c7c8b4b511d2d7d8c26d7c4c5|' +
  'Asia/Manila 63|' +
  'Asia/Muscat 968|' +
  'Asia/Nicosia 357|' +
  'Asia/Novosibirsk 7382c3|' +
  'Asia/Omsk 7381|' +
  'Asia/Phnom_Penh 855|' +
  'Asia/Qatar 974|' +
  'Asia/Rangoon 95|' +
  'Asia/Riyadh 966|' +
  'Asia/Sakhalin 7424|' +
  'Asia/Seoul 82a50|' +
  'Asia/Shanghai 853a6|' +
  'Asia/Singapore 65|' +
  'Asia/Taipei 886|' +
  'Asia/Tashkent 998|' +
  'Asia/Tbilisi 995|' +
  'Asia/Tehran 98|' +
  'Asia/Thimphu 975|' +
  'Asia/Tokyo 81|' +
  'Asia/Ulaanbaatar 97611d2d3d5c21d2d3d5d6c5c6c7c8c9|' +
  'Asia/Vientiane 856|' +
  'Asia/Vladivostok 7421c3c6|' +
  'Asia/Yakutsk 7302a411c6|' +
  'Asia/Yekaterinburg 733b4b5|' +
  'Asia/Yerevan 374|' +
  'Atlantic/Azores 351292e5e6|' +
  'Atlantic/Azores&Europe/Lisbon 351|' +
  'Atlantic/Bermuda 1441|' +
  'Atlantic/Canary 212 34822d7d8b922d8|' +
  'Atlantic/Canary&Europe/Madrid 34|' +
  'Atlantic/Cape_Verde 238|' +
  'Atlantic/Faeroe 298|' +
  'Atlantic/Reykjavik 231a45 354|' +
  'Atlantic/St_Helena 247a90|' +
  'Atlantic/Stanley 500|' +
  'Australia/Adelaide&Australia/Brisbane&Australia/Eucla&Australia/Lord_Howe&Australia/Perth&Australia/Sydney&Indian/Ch' +
  'ristmas&Indian/Cocos 61|' +
  'Australia/Adelaide&Australia/Eucla&Australia/Perth 61890393g5|' +
  'Australia/Adelaide&Australia/Perth 618510e100f16g9f2f3f40g1g2g3g4f56g8f85g7e209f1f21g7g8g9f31g6g7g8g9f7f8f9d5c6c7c8c' +
  '9|' +
  'Australia/Adelaide&Australia/Perth&Indian/Christmas 61891006g7g8g9e149f78f81e209f63e312f26f75e456f97e700g1f10g1g2|' +
  'Australia/Adelaide&Australia/Perth&Indian/Cocos 61891010g1g2f29e122f50f79f82e210f64e308f22f68e428f98e702e959|' +
  'Australia/Brisbane 61721000g1g2g3f1f2f3f4c3018f9e3e40f1f6e5e600f1f40g1g3f51g9f6f7f8f9e7e8e923f38f6f7f92d1d22e3e6e91f' +
  '2f5f6d300f95g9e16f9e22e30f3e42e5e6d403f4f5f6f7e11f4e2e34f5e43e52f5f6f7e60e93f73g4g5g6d50e3e40f6f7f8e5e678d60e13e2e3e' +
  '404g5g6g9f6f7f8e66f77g8g9f80d70e1e2e3e48e77f88d811f5e23f8e348f59e87e9d900f1f4f5e10f10g1g2f4f5f60g1f7f8e22f4e475e99|' +
  'Australia/Lord_Howe 61255053e143e213f80e307f69e413e568e936g7c65080g1g2f99e164e251f96e341e606f32e998|' +
  'Australia/Perth 61851087f9e1e20f24g5g6|' +
  'Australia/Sydney 611b2b3b4b7b851205f30g2g3g4f4f5f6e3e4|' +
  'Europe/Amsterdam 31|' +
  'Europe/Andorra 376|' +
  'Europe/Athens 30|' +
  'Europe/Belgrade 381b3|' +
  'Europe/Berlin 49|' +
  'Europe/Bratislava 421|' +
  'Europe/Brussels 32|' +
  'Europe/Bucharest 218 370b1b2 40 740 970|' +
  'Europe/Bucharest&Europe/Moscow 7840|' +
  'Europe/Budapest 36|' +
  'Europe/Chisinau 373|' +
  'Europe/Copenhagen 45|' +
  'Europe/Gibraltar 350|' +
  'Europe/Guernsey 441481|' +
  'Europe/Guernsey&Europe/Isle_of_Man&Europe/Jersey&Europe/London 44|' +
  'Europe/Guernsey&Europe/Isle_of_Man&Europe/London 353 443b5b70c1c2c3c4c5c60d2d3d40e1e3e4e6d5d6d7d8d93e9c7c8c9b8b9|' +
  'Europe/Helsinki 3581c2c3c5c6c8c9|' +
  'Europe/Helsinki&Europe/Mariehamn 358c10c20d9c30d9c50c60c80|' +
  'Europe/Isle_of_Man 441624|' +
  'Europe/Istanbul 90|' +
  'Europe/Jersey 441534|' +
  'Europe/Kyiv 380|' +
  'Europe/Lisbon 3512|' +
  'Europe/Ljubljana 386|' +
  'Europe/London 441b2|' +
  'Europe/Luxembourg 352|' +
  'Europe/Madrid 344b5b6b7b8b9|' +
  'Europe/Malta 356|' +
  'Europe/Mariehamn 35818|' +
  'Europe/Monaco 377|' +
  'Europe/Moscow 375 736a47b8b9a803c4b1b2b3b41c3c4c5c7b55c6c7b6b7a9|' +
  'Europe/Oslo 470b2b3b4b5b6b7b8b9|' +
  'Europe/Paris 213 33|' +
  'Europe/Podgorica 382|' +
  'Europe/Prague 420|' +
  'Europe/Rome 390b4b7|' +
  'Europe/Rome&Europe/Vatican 39b0878|' +
  'Europe/Samara 7341a842c6c8b51|' +
  'Europe/San_Marino 378|' +
  'Europe/Sarajevo 387|' +
  'Europe/Skopje 389|' +
  'Europe/Sofia 359|' +
  'Europe/Stockholm 46|' +
  'Europe/Tirane 355|' +
  'Europe/Vaduz 423|' +
  'Europe/Vatican 3906698|' +
  'Europe/Vienna 43|' +
  'Europe/Warsaw 48|' +
  'Europe/Zagreb 385|' +
  'Europe/Zurich 41|' +
  'Indian/Antananarivo 261|' +
  'Indian/Chagos 246|' +
  'Indian/Christmas 61851001f30f59f88e117f46f75e204f22f35c9164e958|' +
  'Indian/Cocos 61851002f31f60f89e118f76e223c9162e703|' +
  'Indian/Comoro 269|' +
  'Indian/Mahe 248|' +
  'Indian/Maldives 960|' +
  'Indian/Mauritius 230|' +
  'Indian/Mayotte 2622689e9c63c7093c9398d478d769|' +
  'Indian/Mayotte&Indian/Reunion 262|' +
  'Indian/Reunion 262262e3e88c69c7092c81d2d8d9c9399d479d762f3|' +
  'Pacific/Apia 685|' +
  'Pacific/Auckland 641b2b3b4b5b6b7b8b9|' +
  'Pacific/Auckland&Pacific/Chatham 64|' +
  'Pacific/Chatham 64330|' +
  'Pacific/Easter 5632|' +
  'Pacific/Efate 678|' +
  'Pacific/Enderbury&Pacific/Kiritimati&Pacific/Tarawa 686|' +
  'Pacific/Fakaofo 690|' +
  'Pacific/Fiji 679|' +
  'Pacific/Funafuti 688|' +
  'Pacific/Gambier&Pacific/Marquesas&Pacific/Tahiti 689|' +
  'Pacific/Guadalcanal 677|' +
  'Pacific/Guam 1671|' +
  'Pacific/Honolulu 1808a907581|' +
  'Pacific/Kosrae 69137|' +
  'Pacific/Kosrae&Pacific/Ponape&Pacific/Truk 691|' +
  'Pacific/Majuro 692|' +
  'Pacific/Nauru 674|' +
  'Pacific/Niue 683|' +
  'Pacific/Norfolk 672|' +
  'Pacific/Noumea 687|' +
  'Pacific/Pago_Pago 1684|' +
  'Pacific/Palau 680|' +
  'Pacific/Ponape 69132c920e1e4e6|' +
  'Pacific/Port_Moresby 675|' +
  'Pacific/Rarotonga 682|' +
  'Pacific/Saipan 1670|' +
  'Pacific/Tahiti 6894c88d9|' +
  'Pacific/Tongatapu 676|' +
  'Pacific/Truk 6913c933|' +
  'Pacific/Wallis 681';
