import { type LabelledLanguage, labelled } from './labelled.ts';

export const tr: LabelledLanguage = {
  tuned: labelled(`
    Ahmet Yılmaz | Merhaba, adım Ahmet Yılmaz, kargom gelmedi
    Ayşe Demir | benim adım ayşe demir
    Elif | Selam, ben Elif, dün yazmıştım
    Mehmet Kaya | Ben Mehmet Kaya, iade bekliyorum
    Zeynep Şahin | İsmim Zeynep Şahin
    Mustafa Çelik | voice: alo, ben Mustafa Çelik, fatura için arıyorum
    Fatma Arslan | A: Adınız nedir? // fatma arslan
    Emre Koç | A: Adınızı ve soyadınızı alabilir miyim? // Tabii, Emre Koç
    Hakan Aydın | A: Kiminle görüşüyorum? // Hakan Aydın
    Selin Öztürk | A: İsminiz? // Selin // A: Soyadınız? // öztürk
    Burak Güneş | Ad Soyad: Burak Güneş⏎Sipariş: 4412
    Derya Polat | Rezervasyon Derya Polat adına
    Can Erdem | adim Can Erdem yardim lazim
    İpek Yıldız | ismim İpek Yıldız ve siparişim eksik
    Gizem Acar | mail: Merhaba,⏎⏎giriş yapamıyorum.⏎⏎Saygılarımla,⏎Gizem Acar
    Oğuz Tekin | mail: İyi günler,⏎⏎sözleşme ektedir.⏎⏎Teşekkürler,⏎Oğuz Tekin
    Nur Aksoy | sms: Nur Aksoy ben, 10 dk gecikeceğim
    Kerem Uçar | A: Adın ne? // kerem uçar
    Sibel Doğan | Bendeniz Sibel Doğan
    Murat Eren | A: Kim arıyor? // Ben Murat Eren
    - | Ben yıllardır müşterinizim
    - | Ben Ankara'dan yazıyorum
    - | Ben çok kızgınım
    - | Bu acil
    - | Oğlumun adı Kaan
    - | Dün Cem Bey ile konuştum
    - | A: Annenizin kızlık soyadı nedir? // Bulut
    - | A: Evcil hayvanınızın adı nedir? // Pamuk
    - | A: Kullanıcı adınız? // yildiz34
    - | A: Şirketinizin adı nedir? // Oto Servis Kartal
    - | A: Heceler misiniz? // a be ce
    - | Doktor Tuncay aramamı söyledi
    - | ben vejetaryenim
    - | Bu Turkcell'in hatası
    - | Eşim Serkan sipariş verdi
    - | Nermin Hanım'ı arıyorum
    - | Ben Türküm ve Berlin'de yaşıyorum
    - | Ben kredi ile ilgileniyorum
    - | 3 Mayıs tarihli 4412 numaralı sipariş
    - | A: Adınız nedir? // söylemek istemiyorum
    Ayşe Yılmaz | merhaba benim adım ayşe yılmaz
    Mehmet Demir | Merhaba, ben Mehmet Demir
    Mehmet Demir | Mehmet Demir ben, siparişim gelmedi
    Elif Kaya | A: Kiminle görüşüyorum? // Elif Kaya ile
    Elif Kaya | A: Adınız soyadınız nedir? // Elif Kaya
    Gizem Aksoy | Ad Soyad: Gizem Aksoy
    Gizem Aksoy | rezervasyon Gizem Aksoy adına
    - | eşimin adı Hakan Aydın
    - | Ben Ankaralıyım
    - | Zeynep Hanım bana yardımcı oldu
    - | A: Annenizin kızlık soyadı? // Çelik
    - | Ben Hemşireyim
    - | Tarkan konserine bilet var mı?
    - | Çok teşekkürler. İyi günler
  `),
  heldOut: labelled(`
    Onur Kılıç | slm adım onur kılıç
    Merve Taş | Merhabalar, ben Merve Taş
    Volkan Avcı | A: Kiminle görüşüyorum acaba? // Volkan Avcı
    Esra Bilgin | A: Tam adınızı öğrenebilir miyim? // esra bilgin
    Deniz | selam ben Deniz
    Tolga Korkmaz | voice: evet benim adım Tolga Korkmaz
    Pınar Şen | mail: İyi akşamlar,⏎⏎cevap bekliyorum.⏎⏎İyi çalışmalar,⏎Pınar Şen
    Umut Karaca | Adı Soyadı: Umut Karaca
    Aslı Toprak | Masa Aslı Toprak adına ayrıldı
    Barış Kurt | ismim barış kurt, kod çalışmıyor
    - | ben burada yeniyim
    - | Bu Salı oldu
    - | Kardeşim Yusuf ödedi
    - | A: Doktorunuzun adı? // Doktor Leyla
    - | A: Hangi şehir? // İzmir
    - | Gül Hanım çok yardımcı oldu
    - | benim alerjim var
    - | A: İlk evcil hayvanınızın adı? // Boncuk
    - | Ben Sadık bir müşteriyim
    - | Bu Trendyol kaybetti
  `),
};
