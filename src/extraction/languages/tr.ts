import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Turkish. */
export const tr = (): Language => ({
  code: 'tr',
  introductions: {
    strong: phrases(`benim adım | adım | ismim | benim ismim | adım soyadım | tam adım | soyadım`),
    weak: phrases('ben | bendeniz | arayan | yazan'),
    neutral: phrases('benim'),
    shared: vocabulary('ben'),
    booking: {
      strong: phrases('rezervasyon adı | rezervasyon ismi'),
      weak: [],
      after: phrases('adına | ismine | adınaydı | adıyla | ismiyle'),
    },
    after: phrases('ben | konuşuyor | arıyor | benim adım | yazıyor'),
  },
  questions: {
    name: phrases(
      `adınız | adınızı | isminiz | isminizi | adınız nedir | isminiz nedir | adınız ve soyadınız | adınızı ve soyadınızı | adınızı soyadınızı | ad soyad | adı soyadı | tam adınız | tam adınızı | adın ne | ismin ne | adın | ismin | soyadınız | soyadınızı | soyadın | soyisminiz | kiminle görüşüyorum | kiminle konuşuyorum | kim arıyor | kimsiniz | size nasıl hitap | nasıl hitap | kimin adına | hangi isim`,
    ),
    email: phrases(
      'e-posta | e-postanız | e-posta adresiniz | e-posta adresinizi | mail adresiniz | mail adresinizi | email adresiniz | eposta adresiniz | mailiniz',
    ),
    phone: phrases(
      'telefon numaranız | telefon numaranızı | numaranız | numaranızı | cep telefonunuz | cep numaranız | iletişim numaranız | telefonunuz | telefon numarası',
    ),
    company: phrases(
      'şirketinizin adı | şirket adı | şirketiniz | firmanızın adı | firma adı | firmanız | hangi şirket | hangi firmadan | nerede çalışıyorsunuz | kurumunuz',
    ),
    address: phrases(
      'adresiniz | adresinizi | teslimat adresi | teslimat adresiniz | ev adresiniz | posta adresiniz | açık adres | nerede oturuyorsunuz | nerede yaşıyorsunuz',
    ),
    'date-of-birth': phrases('doğum tarihiniz | doğum tarihinizi | doğum tarihi | ne zaman doğdunuz | doğum gününüz'),
    'other-name': phrases(
      `kızlık soyadı | annenizin kızlık soyadı | anne kızlık soyadı | annenizin adı | babanızın adı | evcil hayvanınızın adı | ilk evcil hayvanınızın adı | köpeğinizin adı | kedinizin adı | kullanıcı adı | kullanıcı adınız | kullanıcı adınızı | doktorunuzun adı | doktorun adı | çocuğunuzun adı | oğlunuzun adı | kızınızın adı | eşinizin adı | otelin adı | otel adı | bankanın adı | banka adı | restoranın adı | ürünün adı | ürün adı | alıcının adı | alıcı adı | sokağın adı | hastanın adı`,
    ),
    spelling: phrases('heceler misiniz | heceleyin | hecele | kodlar mısınız | kodlayın | harf harf | nasıl yazılıyor'),
    other: phrases('posta kodu | sipariş numarası | sipariş numaranız | müşteri numaranız | hesap numaranız | tc kimlik'),
  },
  nameParts: {
    given: vocabulary('ad adı adın adınız adınızı isim isminiz isminizi'),
    surname: vocabulary('soyad soyadı soyadın soyadınız soyadınızı soyisminiz'),
  },
  requests: phrases(
    'lütfen | alabilir miyim | öğrenebilir miyim | söyler misiniz | verir misiniz | paylaşır mısınız | yazar mısınız | rica ederim | rica etsem | belirtir misiniz | söyleyin | girin | belirtin | nedir',
  ),
  replyOpeners: phrases(
    'evet | tabii | tabii ki | elbette | tamam | peki | merhaba | selam | iyi günler | günaydın | iyi akşamlar | alo | benim adım | adım | ismim | şey | ııı | efendim | buyurun | teşekkürler | soyadım',
  ),
  corrections: phrases(
    'yok pardon | pardon | yani | demek istedim | hayır bekleyin | düzeltiyorum | düzeltme | yanlış yazdım | yanlış söyledim | daha doğrusu | özür dilerim doğrusu | doğrusu',
  ),
  denials: phrases('benim adım değil | adım değil'),
  negations: phrases('değil'),
  contrasts: [],
  greetings: phrases(
    'merhaba | merhabalar | selam | selamlar | sayın | sevgili | değerli | iyi günler | günaydın | iyi akşamlar | kıymetli',
  ),
  signOffs: phrases(
    `saygılarımla | saygılar | sevgiler | sevgilerimle | selamlar | teşekkürler | teşekkür ederim | çok teşekkürler | şimdiden teşekkürler | teşekkürlerimle | iyi günler | iyi çalışmalar | iyi akşamlar | kolay gelsin | hoşça kalın | görüşmek üzere | en iyi dileklerimle | iyi dileklerimle | saygılarımızla | sağlıcakla kalın`,
  ),
  quotes: {
    wrote: phrases('yazdı | şunu yazdı | şunları yazdı | tarihinde şunu yazdı'),
    original: phrases('özgün ileti | orijinal mesaj | orijinal ileti | iletilen mesaj | yönlendirilen mesaj | iletilen ileti'),
    from: phrases('kimden | gönderen'),
    others: phrases('gönderme tarihi | gönderildi | kime | bilgi | konu | tarih'),
  },
  labels: {
    name: phrases('ad soyad | adı soyadı | ad ve soyad | isim soyisim | ad soyadı | isim | müşteri | yetkili | müşteri adı'),
    givenName: phrases('ad | adı'),
    surname: phrases('soyad | soyadı | soyisim'),
    email: phrases('e-posta | eposta | e-mail | email | mail | mailim | e-posta adresim | mail adresim'),
    phone: phrases(
      'tel | telefon | cep | gsm | cep telefonu | telefon no | telefonum | numaram | telefon numaram | cep numaram | iletişim',
    ),
    fax: phrases('faks | fax'),
    company: phrases('şirket | firma | kurum | şirket adı | firma adı'),
    address: phrases('adres | adresim | açık adres | teslimat adresi | ev adresim'),
    position: phrases('ünvan | unvan | görev | pozisyon | departman'),
    dateOfBirth: phrases('doğum tarihi | doğum tarihim | d tarihi'),
    other: phrases(
      'sipariş | sipariş no | sipariş numarası | fatura | fatura no | kargo | kargo no | takip no | takip numarası | müşteri no | hesap no | iban | tc | tc kimlik no | vergi no | poliçe | posta kodu | numaralı sipariş',
    ),
  },
  employers: phrases('şirketinden arıyorum | firmasından arıyorum | şirketinde çalışıyorum'),
  own: phrases(
    'benim mailim | mailim | e-posta adresim | numaram | telefonum | bana ulaşabilirsiniz | cep numaram | mail adresim',
  ),
  others: phrases(
    'onun numarası | onun maili | eşim | eşimin | kocam | karım | oğlum | oğlumun | kızım | kızımın | kardeşim | annem | babam | müdürüm | arkadaşım | arkadaşımın | sizin numaranız | numaranızı aradım',
  ),
  caseEndings: vocabulary(
    'dan den tan ten da de ta te a e ya ye ı i u ü yı yi yu yü nın nin nun nün ın in un ün la le yla yle ım im um üm lar ler',
  ),
  falsePositives:
    vocabulary(`çok bir bu şu o yıllardır hala hâlâ de da sadece türküm türk almanım müşteri müşteriyim müşteriniz müşterinizim öğrenciyim doktorum öğretmenim vejetaryenim veganım yeniyim yeni sadık üzgünüm kızgınım memnunum iyiyim hazırım buradayım eminim
    pazartesi salı çarşamba perşembe cuma cumartesi pazar bugün yarın dün acil önemli istanbul ankara izmir türkiye almanya emekliyim evliyim bekarım hastayım turkcell trendyol hepsiburada burada şimdi bey hanım`),
  places: vocabulary('istanbul ankara izmir bursa antalya adana konya trabzon türkiye almanya'),
  stopWords:
    vocabulary(`ve veya ama fakat ile için gibi kadar göre sonra önce ki de da mi mı mu mü ben sen o biz siz onlar benim senin onun bizim sizin bana sana ona bize size beni seni onu bir bu şu her hiç çok az daha en ne nasıl neden niçin nerede kim hangi
    var yok değil evet hayır lütfen teşekkürler merhaba selam adım adınız ismim isim soyadım adı ad soyad numara telefon mail adres sipariş siparişim fatura kargo kargom iade rezervasyon masa hesap sorun yardım yardim istiyorum istemiyorum bekliyorum arıyorum yazıyorum yaşıyorum
    söylemek geldi gelmedi dün bugün yarın şimdi hala ilgileniyorum bey beyle hanım hanımı müşteriyim kod çalışmıyor lazım lazim adına ismine eksik`),
  titles: vocabulary('sayın'),
  followers: vocabulary('dün bugün fatura iade sipariş arıyorum yazıyorum konuşuyorum'),
  positions:
    vocabulary(`müdür müdürü uzman uzmanı mühendis mühendisi danışman danışmanı sorumlusu yöneticisi asistanı temsilcisi muhasebeci avukat doktor öğretmen profesör mimar tasarımcı yazılımcı koordinatör başkan başkanı sekreter teknisyen
    satış pazarlama departmanı`),
  organisations: vocabulary(
    'şirketi bankası banka üniversitesi üniversite okulu okul enstitüsü hastanesi hastane kliniği otel oteli restoran ajansı derneği vakfı belediyesi mağazası mağaza eczanesi merkezi merkez laboratuvarı stüdyo sigorta holding',
  ),
  streets: vocabulary(
    'sokak sokağı sok sk cadde caddesi cad mahalle mahallesi mah bulvar bulvarı apartmanı apt daire kat meydanı',
  ),
  numbers: numberWords(`0 sıfır | 1 bir | 2 iki | 3 üç | 4 dört | 5 beş | 6 altı | 7 yedi | 8 sekiz | 9 dokuz`),
  spoken: { nokta: '.', tire: '-', artı: '+' },
});
