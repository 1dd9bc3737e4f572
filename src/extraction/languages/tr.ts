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
      `adı | adını | alıcı adı | alıcının adı | anne kızlık soyadı | annenin adı | annenizin adı | annenizin kızlık soyadı | babanın adı | babanızın adı | banka adı | bankanın adı | çocuğunuzun adı | çocukluk | doktorun adı | doktorunuzun adı | dosya adı | eşinizin adı | evcil hayvanın | evcil hayvanınızın adı | güvenlik sorusu | hastanın adı | hayvanınızın adı | ilk evcil hayvanınızın adı | ilkokul | kedinin adı | kedinizin adı | kim için | kiminle görüştünüz | kiminle konuştunuz | köpeğinin adı | köpeğinizin adı | kullanıcı adı | kullanıcı adınız | kullanıcı adınızı | kuryenin adı | kızlık soyadı | kızının adı | kızınızın adı | mağazanın adı | oğlunuzun adı | okulun adı | okulunuzun adı | otel adı | otelin adı | öğretmeninizin adı | restoranın adı | satıcının adı | sokağın adı | sokak adı | temsilcinin adı | ürün adı | ürünün adı`,
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
    `adres | adı | adım | adım soyadım | aleyküm selam | alo | aynen | benim | benim adım | benim ismim | benim soyadım | buyurun | doğru | efendim | elbette | evet | evet benim | evet evet | günaydın | ha | hay hay | hayır | hı hı | ile | ismim | iyi akşamlar | iyi akşamlar efendim | iyi günler | kesinlikle | memnuniyetle | merhaba | merhabalar | mrb | not alın | peki | sağolun | selam | selamün aleyküm | slm | soyadı | soyadım | soyismim | şey | şöyle | tabi | tabi ki | tabii | tabii ki | tam adım | tamam | teşekkürler | yazın | yok | ııı`,
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
    `arz ederim | bay bay | bilginize | çok teşekkür ederim | çok teşekkürler | en içten dileklerimle | en içten saygılarımla | en iyi dileklerimle | görüşmek üzere | görüşürüz | güle güle | hoşça kal | hoşça kalın | hoşçakalın | hürmetler | ilginiz için teşekkürler | imza | iyi akşamlar | iyi çalışmalar | iyi çalışmalar dilerim | iyi dileklerimle | iyi geceler | iyi günler | iyi günler dilerim | iyi hafta sonları | iyi haftalar | iyi haftasonları | kib | kolay gelsin | kucak dolusu sevgiler | öptüm | öpüyorum | rahatsız ettim | sağ olun | sağlıcakla kalın | sağolun | saygı ve sevgiler | saygılar | saygılar sunarım | saygılarımla | saygılarımı sunarım | saygılarımızla | selam ve saygılarımla | selam ve sevgiler | selamlar | sevgi ve saygılar | sevgi ve saygılarımla | sevgiler | sevgilerimle | şimdiden teşekkür ederim | şimdiden teşekkürler | teşekkür ederim | teşekkür ederiz | teşekkürler | teşekkürler iyi çalışmalar | teşekkürler iyi günler | teşekkürlerimle | yardımınız için teşekkürler`,
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
      `arayın | bana ulaşın | beni arayın | cep | cep no | cep numaram | cep numarası | cep tel | cep telefonu | ev | gsm | gsm no | iletişim | iletişim no | iletişim numarası | irtibat | irtibat no | iş | no | numara | numaram | sabit | sabit hat | tel | tel no | telefon | telefon no | telefon numaram | telefon numarası | telefonum | whatsapp | wp | yeni no | yeni numaram | yeni numaram bu`,
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
    `adresime gönderin | adresine atar mısınız | adresine gönderin | adresine gönderir misiniz | bana mail | bana ulaşabileceğiniz | bana ulaşabilirsiniz | bana ulaşın | bana yazabilirsiniz | bana yazın | beni arayabilirsiniz | beni arayın | beni bu numaradan | beni şu numaradan | benim mailim | bu numaradan | cebimden | cep numaram | cep telefonum | cepten | cevabı | e-posta adresim | e-postam | eposta adresim | iletişim numaram | mail adresim | mail adresime | mailim | mailime | numaram | numaram bu | numaramdan | telefon numaram | telefonum | ulaşım için | whatsapp numaram | yanıtı | yeni numaram`,
  ),
  others: phrases(
    `abim | ablam | ağabeyim | anneannemin | annem | annemin | arkadaşım | arkadaşımın | asistanım | avukatım | avukatımın | babam | babamın | dedemin | doktorum | doktorumun | eşim | eşimin | eşimin numarası | ev sahibim | iş arkadaşım | kardeşim | kardeşimin | karım | karımın | kiracım | kocam | kocamın | komşum | komşumun | kızım | kızımın | muhasebecim | müdürüm | müdürümün | numaranızı aradım | oğlum | oğlumun | onun | onun doğum tarihi | onun maili | onun numarası | patronum | patronumun | sekreterim | sizin numaranız`,
  ),
  caseEndings: vocabulary(
    'dan den tan ten da de ta te a e ya ye ı i u ü yı yi yu yü nın nin nun nün ın in un ün la le yla yle ım im um üm lar ler',
  ),
  fillers: phrases(`şey | ııı | eee | ee | hani | yani | işte | aslında | hmm | ya`),
  selfClauses: phrases(
    `aldığım | aradım | arıyorum | bana | ben | benim | bir sorunum | bizim | daire | doğum tarihi | doğum tarihim | doğumluyum | dün | faturam | geçen hafta | hala | hesabım | internetim | istiyorum | iyi günler | kargom | kayıtlıyım | merhaba | müşteri no | müşteriniz | müşterinizim | oda | poliçe | rezervasyonum | sipariş | siparişim | siparişimi | sorunum var | taşındık | taşındım | telefonum | yazıyorum | yeni adresim | yıllardır`,
  ),
  givenNames:
    vocabulary(`abdullah adem ahmet ali alper apo arda atilla aykut ayla aylin ayşe azra bahadır barış berat berk berkay betül buğra burak
    burcu bülent büşra caner cem cengiz ceren cihan çağlar defne derya dilek doruk ebru ece ekrem elif emine emre ender engin
    ercan erdem eren ergin ersin esin esma esra eylül ezgi fadime fahri fatih fatma ferdi ferhat figen fikret filiz fulya furkan
    galip gamze gizem gökhan gülay güler gülsüm gülşen gülten gürkan hacer hakan halil haluk hamza hande hanife hasan hatice
    havva haydar huriye hülya hüseyin ibrahim ilhan ilker irem ismail jale kadir kadriye kemal kerem korhan kubilay kübra leman
    levent leyla mahir mahmut mehmet melike mert merve meryem mesut metehan mualla muammer muhammed muharrem murat mustafa müge
    nazan nazlı nazım necati nermin neslihan nevin nihal nihat nilüfer nuray nurcan nurgül nuri oğuz okan onat onur orhan osman
    oya ozan ömer özgür özkan özlem perihan polat pınar rabia ramazan recep reyhan rukiye rıza saadet sabri safiye sait salih
    seda sedat seher selami selçuk selim selin sema semih serap serdar serkan sevda sevgi sevim sevinç seyfi sibel sinan soner
    songül sultan suna süheyla süleyman şerife şule şükran taner tarkan tarık tayfun tolga tuğba tuncay tunç turgut tülay türkan
    ufuk uğur umut ümran vedat veli volkan yalçın yasemin yavuz yeliz yiğit yonca yunus yusuf zafer zehra zeki zeliha zeynep
    zübeyde`),
  falsePositives:
    vocabulary(`abone aboneyim acil alerjim alman almanya almanım ankara ankaralı ankaralıyım annesi annesiyim arap artık avukat avukatım
    babası babasıyım bana bekar bekarım beni bey bile bir bu bugün bunu burada buradayım cuma cumartesi çarşamba çiftçi çok
    çölyak da de değil diyabet doktor doktorum dün eksik emekli emekliyim emin eminim esnaf eşi eşiyim ev evli evliyim fransız
    hala hamile hamileyim hanım hanımı hanımıyım hasta hastayım hatalı hazırım hâlâ hemşire hemşireyim hepsiburada hristiyan
    ingiliz istanbul istanbullu işçi işsizim iyiyim izmir izmirli karadenizli kardeşi kardeşiyim kendi kendim kiracı kiracıyım
    komşu komşusuyum kızgın kızgınım kızı kızıyım mağdur mağdurum memnunum memur memurum misafir muhasebeci mühendis mühendisim
    müslüman müşteri müşteriniz müşterinizim müşteriyim o oğlu oğluyum onu öğrenciyim öğretmen öğretmenim önemli pazar pazartesi
    perşembe pişmanım rus sadece sadık sahibi sahibiyim salı sizden size sizi suriyeli şaşkın şaşkınım şikayetçi şikayetçiyim
    şimdi şoför şu şunu tam trendyol turist turkcell türk türkiye türküm üye üyeyim üzgünüm vegan veganım vejetaryen
    vejetaryenim yabancı yabancıyım yanlış yarın yeni yeniyim yine yolcu yıllardır zaten`),
  places: vocabulary('istanbul ankara izmir bursa antalya adana konya trabzon türkiye almanya'),
  stopWords:
    vocabulary(`ad adres adresim adı adım adına adınız ama arıyorum atar az bana bekliyorum ben beni benim bey beyle bir biz bize bizim bol
    bu bugün çalışmıyor çok da daha de değil dün ederim eksik en evet fakat fatura gecikeceğim gecikicem geç geçen geldi gelmedi
    gibi gönderin göre güncelleyin hafta hala hangi hanım hanımı hayır her hesap hiç iade için ile ilgileniyorum isim ismim
    ismine istemiyorum istiyorum kadar kalacağım kaldım kargo kargom ki kim kod lazim lazım lütfen mail masa merhaba mi mu mü
    müşteriyim mı nasıl ne neden nerede niçin numara numaram o ona onlar onu onun önce rezervasyon sana selam sen seni senin
    sipariş siparişim siz size sizin sonra sorun soyad soyadım söylemek şimdi şimdiden şu taşındım telefon tercih teşekkürler
    var ve veya yardim yardım yarın yaşıyorum yazıyorum yeni yok`),
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
    `tekstil inşaat mobilya gıda nakliyat otomotiv oto lojistik tarım turizm sanayi ticaret fırın lokanta kafe kuaför kuaförü berber emlak yıkama temizlik matbaa elektrik mühendislik danışmanlık pazarlama kimya ambalaj`,
  ),
  affiliations: vocabulary(`dan den`),
  spoken: { kuyruklu: '@', kuyruklua: '@', at: '@', nokta: '.', tire: '-', artı: '+' },
  dateOrder: 'dmy',
});
