import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Turkish. */
export const tr = (): Language => ({
  code: 'tr',
  introductions: {
    strong: phrases(
      `benim adım | adım | ismim | benim ismim | adım soyadım | tam adım | soyadım | adim | soyadim | ad soyadım | adım ve soyadım | tam ismim | gerçek adım | isim | adım şöyle`,
    ),
    weak: phrases(`ben | adımı | bendeniz | arayan | yazan | ben de | burası | karşınızda | benim adım şey`),
    neutral: phrases('benim'),
    shared: vocabulary('ben'),
    booking: {
      strong: phrases('rezervasyon adı | rezervasyon ismi'),
      weak: [],
      after: phrases(
        `adına | ismine | adınaydı | adıyla | ismiyle | derler bana | diyebilirsiniz | benim ismim | ismim | adım | ile konuşuyorsunuz | ile görüşüyorsunuz | adına rezervasyon | adına kayıtlı | üzerine kayıtlı | adınadır | ismine kayıtlı | namına`,
      ),
    },
    after: phrases(
      'ben | burada | konuşuyor | konuşuyorum | görüşüyorsunuz | arıyor | benim adım | yazıyor | ben yine | yine ben | buradayım | buyurun | derler | diyorlar',
    ),
  },
  questions: {
    name: phrases(
      `adınız | adınızı | isminiz | isminizi | adınız nedir | isminiz nedir | adınız ve soyadınız | adınızı ve soyadınızı | adınızı soyadınızı | ad soyad | adı soyadı | tam adınız | tam adınızı | adın ne | ismin ne | adın | ismin | soyadınız | soyadınızı | soyadın | soyisminiz | kiminle görüşüyorum | kiminle konuşuyorum | kim arıyor | kimsiniz | size nasıl hitap | nasıl hitap | kimin adına | hangi isim | adınız lütfen | ad | isim | adınızı alabilir | isminizi alabilir | adınızı öğrenebilir | isminizi öğrenebilir | adınızı ve | adınız ve | kimle görüşüyorum | kimle | kiminle | kim yazıyor | kimsin | adın nedir | nasıl hitap edebilirim | nasıl hitap edeyim | kim adına | hangi isme | kimin üzerine | adınız soyadınız | isminiz soyisminiz | isim soyisim | ad soyad alabilir | adı nedir | ismi`,
    ),
    email: phrases(
      `e-posta | e-postanız | e-posta adresiniz | e-posta adresinizi | mail adresiniz | mail adresinizi | email adresiniz | eposta adresiniz | mailiniz | e-postanızı | e-posta adresi | mail adresi | mail | email | mailinizi | eposta | e-mail | hangi mail`,
    ),
    phone: phrases(
      `telefon numaranız | telefon numaranızı | numaranız | numaranızı | cep telefonunuz | cep numaranız | iletişim numaranız | telefonunuz | telefon numarası | telefon | numara | hangi numara | hangi numaradan | size ulaşabileceğimiz | ulaşabileceğimiz | cep | irtibat numarası | irtibat | sizi arayalım | arayabileceğimiz | telefonunuzu | cep telefonu | iletişim numarası | whatsapp`,
    ),
    company: phrases(
      `şirketinizin adı | şirket adı | şirketiniz | firmanızın adı | firma adı | firmanız | hangi şirket | hangi firmadan | nerede çalışıyorsunuz | kurumunuz | şirket | firma | kurum | şirketinizin | firmanızın | hangi firma | hangi kurum | çalıştığınız | işyeri | iş yeri | hangi şirketten | hangi firma adına`,
    ),
    address: phrases(
      `adresiniz | adresinizi | teslimat adresi | teslimat adresiniz | ev adresiniz | posta adresiniz | açık adres | nerede oturuyorsunuz | nerede yaşıyorsunuz | adres | hangi adres | hangi adrese | nereye | nereye gönderelim | nereye teslim | adresi | açık adresiniz | yeni adresiniz | ikamet | nerede ikamet | ev adresi | fatura adresi`,
    ),
    'date-of-birth': phrases(
      `doğum tarihiniz | doğum tarihinizi | doğum tarihi | ne zaman doğdunuz | doğum gününüz | doğum | doğum günü | doğum tarihin | hangi tarihte doğdunuz | kaç doğumlusunuz`,
    ),
    'other-name': phrases(
      `kızlık soyadı | annenizin kızlık soyadı | anne kızlık soyadı | annenizin adı | babanızın adı | evcil hayvanınızın adı | ilk evcil hayvanınızın adı | köpeğinizin adı | kedinizin adı | kullanıcı adı | kullanıcı adınız | kullanıcı adınızı | doktorunuzun adı | doktorun adı | çocuğunuzun adı | oğlunuzun adı | kızınızın adı | eşinizin adı | otelin adı | otel adı | bankanın adı | banka adı | restoranın adı | ürünün adı | ürün adı | alıcının adı | alıcı adı | sokağın adı | hastanın adı | adı | adını | kızının adı | annenin adı | babanın adı | köpeğinin adı | kedinin adı | hayvanınızın adı | evcil hayvanın | okulun adı | okulunuzun adı | ilkokul | öğretmeninizin adı | kuryenin adı | satıcının adı | mağazanın adı | temsilcinin adı | kiminle konuştunuz | kiminle görüştünüz | güvenlik sorusu | kim için | çocukluk | dosya adı | sokak adı`,
    ),
    spelling: phrases('heceler misiniz | heceleyin | hecele | kodlar mısınız | kodlayın | harf harf | nasıl yazılıyor'),
    other: phrases('posta kodu | sipariş numarası | sipariş numaranız | müşteri numaranız | hesap numaranız | tc kimlik'),
  },
  nameParts: {
    given: vocabulary('ad adı adın adınız adınızı isim isminiz isminizi'),
    surname: vocabulary('soyadım soyismim soyad soyadı soyadın soyadınız soyadınızı soyisminiz'),
  },
  requests: phrases(
    'lütfen | alabilir miyim | öğrenebilir miyim | söyler misiniz | verir misiniz | paylaşır mısınız | yazar mısınız | rica ederim | rica etsem | belirtir misiniz | söyleyin | girin | belirtin | nedir | kiminle',
  ),
  replyOpeners: phrases(
    `evet | tabii | tabii ki | elbette | tamam | peki | merhaba | selam | iyi günler | günaydın | iyi akşamlar | alo | benim adım | adım | ismim | şey | ııı | efendim | buyurun | teşekkürler | soyadım | evet benim | benim | evet evet | doğru | aynen | kesinlikle | tabi | tabi ki | hay hay | memnuniyetle | hayır | yok | ha | hı hı | şöyle | yazın | not alın | iyi akşamlar efendim | selamün aleyküm | aleyküm selam | slm | mrb | merhabalar | sağolun | soyadı | adı | soyismim | benim soyadım | benim ismim | tam adım | adım soyadım | ile | adres`,
  ),
  corrections: phrases(
    `yok pardon | pardon | yani | demek istedim | hayır bekleyin | düzeltiyorum | düzeltme | yanlış yazdım | yanlış söyledim | daha doğrusu | özür dilerim doğrusu | doğrusu | ay pardon | kusura bakmayın | özür dilerim | yanlış oldu | yanlış | düzelteyim | doğru olan | öyle değil | yani şey | demek istediğim | hata yaptım`,
  ),
  denials: phrases('benim adım değil | adım değil'),
  negations: phrases('değil'),
  contrasts: [],
  greetings: phrases(
    'merhaba | merhabalar | selam | selamlar | sayın | sevgili | değerli | iyi günler | günaydın | iyi akşamlar | kıymetli | efendim',
  ),
  signOffs: phrases(
    `saygılarımla | saygılar | sevgiler | sevgilerimle | selamlar | teşekkürler | teşekkür ederim | çok teşekkürler | şimdiden teşekkürler | teşekkürlerimle | iyi günler | iyi çalışmalar | iyi akşamlar | kolay gelsin | hoşça kalın | görüşmek üzere | en iyi dileklerimle | iyi dileklerimle | saygılarımızla | sağlıcakla kalın | hoşçakalın | hoşça kal | güle güle | görüşürüz | öptüm | öpüyorum | kucak dolusu sevgiler | sevgi ve saygılar | sevgi ve saygılarımla | saygı ve sevgiler | en içten dileklerimle | en içten saygılarımla | saygılar sunarım | saygılarımı sunarım | hürmetler | arz ederim | bilginize | iyi geceler | iyi haftalar | iyi haftasonları | iyi hafta sonları | iyi günler dilerim | iyi çalışmalar dilerim | teşekkürler iyi günler | teşekkürler iyi çalışmalar | çok teşekkür ederim | teşekkür ederiz | sağ olun | sağolun | şimdiden teşekkür ederim | ilginiz için teşekkürler | yardımınız için teşekkürler | selam ve saygılarımla | selam ve sevgiler | imza | kib | bay bay | rahatsız ettim`,
  ),
  quotes: {
    wrote: phrases('yazdı | şunu yazdı | şunları yazdı | tarihinde şunu yazdı'),
    original: phrases('özgün ileti | orijinal mesaj | orijinal ileti | iletilen mesaj | yönlendirilen mesaj | iletilen ileti'),
    from: phrases('kimden | gönderen'),
    others: phrases(`gönderme tarihi | gönderildi | kime | bilgi | konu | tarih`),
  },
  labels: {
    name: phrases(
      `ad soyad | adı soyadı | ad ve soyad | isim soyisim | ad soyadı | isim | müşteri | yetkili | müşteri adı | isim soyad | ad-soyad | adı-soyadı | adınız soyadınız | müşteri adı soyadı | hasta | hasta adı | misafir | yolcu | alıcı | yetkili kişi | ilgili kişi | ilgili | sigortalı | isim soy isim`,
    ),
    givenName: phrases('ad | adı'),
    surname: phrases('soyad | soyadı | soyisim'),
    email: phrases(
      `e-posta | eposta | e-mail | email | mail | mailim | e-posta adresim | mail adresim | mail adresi | e-posta adresi | eposta adresim | e posta | mail adres`,
    ),
    phone: phrases(
      `tel | telefon | cep | gsm | cep telefonu | telefon no | telefonum | numaram | telefon numaram | cep numaram | iletişim | telefon numarası | cep no | cep numarası | cep tel | tel no | gsm no | yeni numaram | yeni numaram bu | yeni no | no | irtibat | irtibat no | iletişim no | iletişim numarası | iş | ev | sabit | sabit hat | whatsapp | wp | beni arayın | bana ulaşın | arayın | numara`,
    ),
    fax: phrases('faks | fax'),
    company: phrases(
      `şirket | firma | kurum | şirket adı | firma adı | çalıştığım firma | çalıştığım şirket | iş yeri | işyeri | kuruluş`,
    ),
    address: phrases(
      `adres | adresim | açık adres | teslimat adresi | ev adresim | yeni adresim | yeni adres | adresim şu | teslimat adresim | fatura adresi | iş adresi | iş adresim | ev adresi | ikamet adresi | oturduğum yer | taşındım | ikametgah | merkez | adresimiz`,
    ),
    position: phrases('ünvan | unvan | görev | pozisyon | departman'),
    dateOfBirth: phrases(
      `doğum tarihi | doğum tarihim | d tarihi | doğum | doğum günü | doğum günüm | d.tarihi | dt | doğumum | doğum yılı | doğumluyum | doğumlu | tarihinde doğdum`,
    ),
    other: phrases(
      'sipariş | sipariş no | sipariş numarası | fatura | fatura no | kargo | kargo no | takip no | takip numarası | müşteri no | hesap no | iban | tc | tc kimlik no | kimlik no | kimlik numaram | kimlik numarası | tc kimlik numaram | vergi no | poliçe | posta kodu | numaralı sipariş',
    ),
  },
  employers: phrases(
    `şirketinden arıyorum | firmasından arıyorum | şirketinde çalışıyorum | şirketinden yazıyorum | firmasından yazıyorum | firması adına | şirketi adına | çalışıyorum | adına arıyorum | adına yazıyorum | temsilen`,
  ),
  destinations: phrases(
    `gönderin | gönderir misiniz | gönderilsin | teslimat | teslim | kargo | taşındım | taşındık | oturuyorum | adresim | fatura`,
  ),
  firstPerson: vocabulary('ben benim adım ismim'),
  own: phrases(
    `benim mailim | mailim | e-posta adresim | numaram | telefonum | bana ulaşabilirsiniz | cep numaram | mail adresim | bana ulaşın | beni arayın | beni şu numaradan | bu numaradan | yeni numaram | numaram bu | mailime | mail adresime | adresime gönderin | numaramdan | cepten | cebimden | bana mail | bana yazın | adresine atar mısınız | adresine gönderin | adresine gönderir misiniz | cevabı | yanıtı | telefon numaram | cep telefonum | eposta adresim | e-postam | bana ulaşabileceğiniz | beni arayabilirsiniz | beni bu numaradan | ulaşım için | iletişim numaram | bana yazabilirsiniz | whatsapp numaram`,
  ),
  others: phrases(
    `onun numarası | onun maili | eşim | eşimin | kocam | karım | oğlum | oğlumun | kızım | kızımın | kardeşim | annem | babam | müdürüm | arkadaşım | arkadaşımın | sizin numaranız | numaranızı aradım | onun | eşimin numarası | kocamın | karımın | ağabeyim | abim | ablam | annemin | babamın | müdürümün | doktorum | doktorumun | avukatım | avukatımın | komşum | komşumun | muhasebecim | patronum | patronumun | iş arkadaşım | ev sahibim | kiracım | sekreterim | asistanım | onun doğum tarihi | kardeşimin | anneannemin | dedemin`,
  ),
  caseEndings: vocabulary(
    'dan den tan ten da de ta te a e ya ye ı i u ü yı yi yu yü nın nin nun nün ın in un ün la le yla yle ım im um üm lar ler',
  ),
  fillers: phrases(`şey | ııı | eee | ee | hani | yani | işte | aslında | hmm | ya`),
  selfClauses: phrases(
    `benim | bana | siparişim | siparişimi | faturam | kargom | aldığım | aradım | arıyorum | yazıyorum | istiyorum | müşteriniz | müşterinizim | müşteri no | doğum tarihim | doğum tarihi | oda | daire | sipariş | ben | bizim | yeni adresim | taşındım | taşındık | merhaba | iyi günler | hala | dün | geçen hafta | bir sorunum | sorunum var | rezervasyonum | poliçe | doğumluyum | hesabım | internetim | telefonum | kayıtlıyım | yıllardır`,
  ),
  givenNames:
    vocabulary(`mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut salih kemal hakan emre burak fatih
    serkan gökhan volkan okan tolga kerem onur cem mert furkan eren umut selim ufuk orhan erdem sinan tarık bülent cengiz levent kadir fatma ayşe emine
    hatice zeynep elif meryem şerife zehra sultan hanife merve esra özlem büşra kübra ebru selin ece gizem tuğba derya sibel aylin pınar yasemin songül
    nurcan ayla gülşen hülya sevgi nilüfer dilek filiz betül rabia melike defne azra irem ceren seda burcu
    selçuk ferhat barış apo nuray nurgül gülay gülten güler gülsüm havva hacer esin esma eylül ezgi fadime figen fulya gamze hande huriye jale kadriye
    leman leyla mualla müge nazan nazlı nermin neslihan nevin nihal oya perihan reyhan rukiye saadet safiye seher sema serap sevda sevim sevinç suna
    süheyla şule şükran tülay türkan ümran yeliz yonca zeliha zübeyde adem alper arda atilla aykut bahadır berat berk berkay buğra caner cihan çağlar
    doruk ekrem ender engin ercan ergin ersin fahri ferdi fikret galip gürkan haluk hamza haydar ilhan ilker korhan kubilay mahir mesut metehan muammer
    muhammed muharrem nazım necati nihat nuri oğuz onat ozan özgür özkan polat recep rıza sabri sait sedat selami semih serdar seyfi soner taner tarkan
    tayfun tuncay tunç turgut uğur vedat veli yalçın yavuz yiğit yunus zafer zeki`),
  falsePositives:
    vocabulary(`yanlış hatalı eksik çok bir bu şu o yıllardır hala hâlâ de da sadece türküm türk almanım müşteri müşteriyim müşteriniz müşterinizim öğrenciyim doktorum öğretmenim vejetaryenim veganım yeniyim yeni sadık üzgünüm kızgınım memnunum iyiyim hazırım buradayım eminim
    pazartesi salı çarşamba perşembe cuma cumartesi pazar bugün yarın dün acil önemli istanbul ankara izmir türkiye almanya emekliyim evliyim bekarım hastayım turkcell trendyol hepsiburada burada şimdi bey hanım avukat avukatım mühendis mühendisim hemşire hemşireyim doktor öğretmen memur memurum esnaf çiftçi şoför muhasebeci işçi işsizim emekli ev hanımı hanımıyım evli bekar hasta kiracı kiracıyım komşu komşusuyum misafir turist abone aboneyim yolcu üye üyeyim sahibi sahibiyim annesi annesiyim babası babasıyım kardeşi kardeşiyim eşi eşiyim kızı kızıyım oğlu oğluyum vejetaryen vegan diyabet çölyak alerjim hamile hamileyim müslüman hristiyan arap suriyeli alman ingiliz fransız rus yabancı yabancıyım istanbullu ankaralı ankaralıyım izmirli karadenizli şaşkın şaşkınım kızgın mağdur mağdurum şikayetçi şikayetçiyim pişmanım emin değil bile artık zaten tam yine size sizi sizden bana beni bunu onu şunu kendim kendi`),
  places: vocabulary('istanbul ankara izmir bursa antalya adana konya trabzon türkiye almanya'),
  stopWords:
    vocabulary(`ve veya ama fakat ile için gibi kadar göre sonra önce ki de da mi mı mu mü ben sen o biz siz onlar benim senin onun bizim sizin bana sana ona bize size beni seni onu bir bu şu her hiç çok az daha en ne nasıl neden niçin nerede kim hangi
    var yok değil evet hayır lütfen teşekkürler merhaba selam adım adınız ismim isim soyadım adı ad soyad numara telefon mail adres sipariş siparişim fatura kargo kargom iade rezervasyon masa hesap sorun yardım yardim istiyorum istemiyorum bekliyorum arıyorum yazıyorum yaşıyorum
    söylemek geldi gelmedi dün bugün yarın şimdi hala ilgileniyorum bey beyle hanım hanımı müşteriyim kod çalışmıyor lazım lazim adına ismine eksik bol geçen hafta gecikicem gecikeceğim geç kaldım kalacağım adresim yeni numaram taşındım güncelleyin atar gönderin tercih ederim şimdiden`),
  titles: vocabulary('sayın'),
  followers: vocabulary('dün bugün fatura iade sipariş arıyorum yazıyorum konuşuyorum'),
  positions:
    vocabulary(`müdür müdürü uzman uzmanı mühendis mühendisi danışman danışmanı sorumlusu yöneticisi asistanı temsilcisi muhasebeci avukat doktor öğretmen profesör mimar tasarımcı yazılımcı koordinatör başkan başkanı sekreter teknisyen
    satış pazarlama departmanı`),
  universities: vocabulary(`üniversitesi`),
  interrogatives: vocabulary(`kim`),
  organisations: vocabulary(
    `şirketi bankası banka üniversitesi üniversite okulu okul enstitüsü hastanesi hastane kliniği otel oteli restoran ajansı derneği vakfı belediyesi mağazası mağaza eczanesi merkezi merkez laboratuvarı stüdyo sigorta holding şirket ltd grup grubu market fırını lokantası pastanesi matbaası apartmanı yönetimi müdürlüğü ofisi bürosu klinik muayenehanesi lisesi kreşi`,
  ),
  streets: vocabulary(
    `sokak sokağı sok sk cadde caddesi cad mahalle mahallesi mah bulvar bulvarı apartmanı apt daire kat meydanı blok kapı köyü sitesi site yolu çarşısı pasajı iş hanı plaza no`,
  ),
  numbers: numberWords(
    `0 sıfır sifir | 1 bir | 2 iki | 3 üç uc | 4 dört dort | 5 beş bes | 6 altı alti | 7 yedi | 8 sekiz | 9 dokuz | 10 on | 20 yirmi | 30 otuz | 40 kırk kirk | 50 elli | 60 altmış altmis | 70 yetmiş yetmis | 80 seksen | 90 doksan | 100 yüz yuz | 1000 bin`,
  ),
  hundredsJoin: true,
  falseEndings: phrases(
    `yım | yim | yum | yüm | dayım | deyim | tayım | teyim | mıyım | miyim | lıyım | liyim | luyum | lüyüm | siyim | sıyım | yorum`,
  ),
  trades: vocabulary(
    `tekstil inşaat mobilya gıda nakliyat otomotiv oto lojistik tarım turizm sanayi ticaret market fırını fırın lokantası lokanta kafe cafe pastanesi kuaför kuaförü berber emlak yıkama temizlik matbaa matbaası elektrik mühendislik danışmanlık pazarlama kimya ambalaj`,
  ),
  affiliations: vocabulary(`dan den`),
  spoken: { kuyruklu: '@', kuyruklua: '@', at: '@', nokta: '.', tire: '-', artı: '+' },
  dateOrder: 'dmy',
});
