/** One provider or one region a line; the brands of many countries are spelled out, because a look-alike is no free mail. */
export const freeMailDomains: readonly string[] = `
gmail.com googlemail.com
outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.pt outlook.be outlook.at outlook.dk outlook.ie outlook.jp outlook.kr
outlook.sa outlook.sg outlook.ph outlook.my outlook.id outlook.in outlook.cl outlook.hu outlook.cz outlook.sk outlook.lv outlook.co.th
outlook.co.id outlook.com.ar outlook.com.au outlook.com.br outlook.com.gr outlook.com.tr outlook.com.vn
hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es hotmail.be hotmail.nl hotmail.se hotmail.no hotmail.dk hotmail.fi
hotmail.ch hotmail.at hotmail.gr hotmail.ca hotmail.cl hotmail.co.jp hotmail.co.th hotmail.co.za hotmail.co.nz hotmail.com.ar hotmail.com.au
hotmail.com.br hotmail.com.tr hotmail.com.hk hotmail.com.mx hotmail.my hotmail.sg hotmail.ph hotmail.rs hotmail.cz hotmail.hu
live.com live.co.uk live.fr live.de live.it live.be live.se live.no live.dk live.ca live.cl live.cn live.ie live.in live.jp
live.at live.hk live.com.au live.com.ar live.com.mx live.com.pt live.com.sg live.co.za livemail.tw
msn.com windowslive.com passport.com
yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.ca yahoo.co.in yahoo.in yahoo.co.jp yahoo.co.kr yahoo.co.id yahoo.co.th
yahoo.co.za yahoo.co.nz yahoo.com.ar yahoo.com.au yahoo.com.br yahoo.com.co yahoo.com.hk yahoo.com.mx yahoo.com.my yahoo.com.pe yahoo.com.ph
yahoo.com.sg yahoo.com.tr yahoo.com.tw yahoo.com.vn yahoo.com.ve yahoo.com.cn yahoo.cn yahoo.cl yahoo.dk yahoo.fi yahoo.gr yahoo.ie yahoo.nl
yahoo.no yahoo.pl yahoo.pt yahoo.ro yahoo.se yahoo.be yahoo.at yahoo.hu yahoo.cz myyahoo.com ymail.com rocketmail.com
aol.com aol.co.uk aol.de aol.fr aol.it aol.es aim.com aol.com.br netscape.net compuserve.com cs.com wmconnect.com verizon.net
icloud.com me.com mac.com privaterelay.appleid.com
proton.me protonmail.com protonmail.ch pm.me
fastmail.com fastmail.fm fastmail.net fastmail.org fastmail.us fastmail.co.uk fastmail.de fastmail.jp sent.com 123mail.org mailbolt.com
eml.cc fmail.co.uk mailcan.com mailmight.com messagingengine.com
zoho.com zohomail.com zohomail.eu zohomail.in
tutanota.com tutanota.de tutamail.com tuta.io tuta.com keemail.me
mailbox.org posteo.de posteo.net posteo.org posteo.at posteo.ch disroot.org riseup.net startmail.com runbox.com hushmail.com hush.com
hushmail.me countermail.com mailfence.com kolabnow.com ctemplar.com cock.li autistici.org hey.com duck.com relay.firefox.com mozmail.com
simplelogin.com simplelogin.co slmail.me aleeas.com anonaddy.com anonaddy.me addy.io skiff.com onmail.com
gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.org gmx.info gmx.biz gmx.eu gmx.us gmx.co.uk gmx.fr gmx.es gmx.it
mail.com email.com usa.com myself.com consultant.com post.com europe.com asia.com iname.com writeme.com dr.com engineer.com cheerful.com
techie.com accountant.com activist.com alumni.com artlover.com bikerider.com catlover.com chef.net collector.org columnist.com contractor.net
doctor.com doglover.com elvisfan.com fastservice.com gardener.com graduate.org graphic-designer.com hairdresser.net homemail.com inorbit.com
instructor.net insurer.com job4u.com journalist.com keromail.com lawyer.com linuxmail.org london.com lovecat.com marchmail.com minister.com
mindless.com munich.com musician.org optician.com planetmail.com presidency.com programmer.net publicist.com reborn.com
representative.com rescueteam.com safrica.com scotlandmail.com socialworker.net teachers.org therapist.net toke.com tvstar.com uymail.com
web.de freenet.de t-online.de arcor.de online.de alice.de alice-dsl.net alice-dsl.de vodafone.de vodafonemail.de unitybox.de kabelmail.de
unity-mail.de email.de freemail.de ewetel.net ewe.net osnanet.de netcologne.de htp-tel.de m-net.de mnet-online.de mnet-mail.de versanet.de
1und1.de online.home.de onlinehome.de mail.de emailn.de lycos.de nexgo.de o2mail.de o2online.de genion.de wtnet.de kielnet.net swbmail.de
directbox.com directbox.de t-online.at magenta.de gmx.tm
aon.at chello.at a1.net inode.at utanet.at drei.at liwest.at kabsi.at tele2.at
bluewin.ch sunrise.ch hispeed.ch swissonline.ch gmx.li vtxmail.ch netplus.ch adon.li
orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr club-internet.fr aliceadsl.fr numericable.fr noos.fr cegetel.net 9online.fr
voila.fr caramail.com caramail.fr libertysurf.fr tiscali.fr bouyguestelecom.fr dbmail.com mailo.com netcourrier.com gmx.re nordnet.fr
infonie.fr ifrance.com worldonline.fr
skynet.be telenet.be proximus.be belgacom.net scarlet.be pandora.be voo.be brutele.be base.be tvcablenet.be
ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl xs4all.nl chello.nl upcmail.nl tele2.nl casema.nl quicknet.nl solcon.nl
zeelandnet.nl versatel.nl wanadoo.nl onsbrabantnet.nl caiway.nl telfort.nl onsneteindhoven.nl freeler.nl
pt.lu internet.lu vo.lu
btinternet.com btopenworld.com btconnect.com talktalk.net talk21.com sky.com virginmedia.com virgin.net ntlworld.com blueyonder.co.uk
tiscali.co.uk plusnet.com plus.com plus.net orange.net ntl.com lineone.net freeserve.co.uk freeuk.com o2.co.uk ee.co.uk tesco.net waitrose.com
supanet.com onetel.com yahoo.uk postmaster.co.uk mail.co.uk
eircom.net vodafone.ie iol.ie
libero.it virgilio.it alice.it tin.it tim.it telecomitalia.it tiscali.it fastwebnet.it inwind.it iol.it blu.it email.it vodafone.it
poste.it teletu.it supereva.it katamail.com pec.it legalmail.it arubapec.it aruba.it giallo.it infinito.it
terra.es telefonica.net movistar.es ono.com orange.es wanadoo.es ya.com euskaltel.net jazztel.es vodafone.es correo.es latinmail.com
sapo.pt netcabo.pt clix.pt mail.telepac.pt iol.pt portugalmail.pt telepac.pt vodafone.pt kanguru.pt nos.pt meo.pt
telia.com telia.se comhem.se bredband.net bredband2.com tele2.se spray.se passagen.se home.se swipnet.se glocalnet.net bahnhof.se
online.no broadpark.no getmail.no frisurf.no start.no c2i.net lyse.net altibox.no
mail.dk tdcadsl.dk stofanet.dk jubii.dk ofir.dk post.tele.dk mail.tele.dk youmail.dk webspeed.dk post3.tele.dk get2net.dk
elisanet.fi kolumbus.fi luukku.com suomi24.fi saunalahti.fi pp.inet.fi netti.fi welho.com dnainternet.net mbnet.fi surffi.net
simnet.is internet.is visir.is
wp.pl o2.pl onet.pl onet.eu op.pl poczta.onet.pl poczta.fm interia.pl interia.eu gazeta.pl tlen.pl vp.pl autograf.pl go2.pl buziaczek.pl
poczta.onet.eu neostrada.pl intmail.pl spoko.pl amorki.pl
seznam.cz email.cz post.cz centrum.cz atlas.cz volny.cz tiscali.cz quick.cz spoluzaci.cz iol.cz o2active.cz
azet.sk centrum.sk zoznam.sk post.sk pobox.sk stonline.sk szm.sk atlas.sk orangemail.sk
freemail.hu citromail.hu t-online.hu indamail.hu vipmail.hu mailbox.hu upcmail.hu invitel.hu digikabel.hu
abv.bg mail.bg dir.bg gbg.bg
rdslink.ro k.ro home.ro mail.ro email.ro
net.hr inet.hr t-com.hr vip.hr
siol.net amis.net t-2.net volja.net
eunet.rs ptt.rs open.telekom.rs sbb.rs
otenet.gr forthnet.gr mail.gr freemail.gr hol.gr windtools.gr vodafone.gr
mynet.com mynet.com.tr superonline.com ttmail.com turk.net e-kolay.net
inbox.lv apollo.lv one.lv inbox.lt one.lt takas.lt delfi.lt mail.ee hot.ee online.ee
mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru yandex.com ya.ru yandex.by yandex.kz yandex.ua yandex.com.tr narod.ru rambler.ru lenta.ru
autorambler.ru myrambler.ru ro.ru pochta.ru qip.ru nm.ru e1.ru ngs.ru xaker.ru mail.ua ukr.net i.ua meta.ua bigmir.net email.ua online.ua
tut.by mail.by open.by mail.kz nur.kz
comcast.net xfinity.com att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net swbell.net snet.net prodigy.net flash.net nvbell.net
cox.net charter.net spectrum.net roadrunner.com rr.com twc.com earthlink.net mindspring.com juno.com netzero.net netzero.com
optonline.net optimum.net windstream.net frontier.com frontiernet.net centurylink.net centurytel.net embarqmail.com q.com qwest.net
suddenlink.net mediacombb.net cableone.net sparklight.net bresnan.net insightbb.com adelphia.net rcn.com wowway.com knology.net
tds.net hughes.net wildblue.net excite.com lycos.com usa.net peoplepc.com netscape.com worldnet.att.net bigfoot.com hotpop.com inbox.com
gci.net alaska.net hawaiiantel.net hawaii.rr.com austin.rr.com nyc.rr.com tampabay.rr.com cfl.rr.com socal.rr.com san.rr.com houston.rr.com
nc.rr.com woh.rr.com neo.rr.com columbus.rr.com ptd.net atlanticbb.net zoominternet.net consolidated.net fuse.net cincinnatibell.net
metrocast.net midco.net armstrongmywire.com nycap.rr.com
rogers.com bell.net sympatico.ca shaw.ca telus.net videotron.ca videotron.qc.ca cogeco.ca cogeco.net eastlink.ca mts.net mymts.net sasktel.net
nb.sympatico.ca ns.sympatico.ca nf.sympatico.ca globetrotter.net xplornet.com xplornet.ca teksavvy.com primus.ca allstream.net nbnet.nb.ca
bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au westnet.com.au internode.on.net ozemail.com.au adam.com.au dodo.com.au
exetel.com.au aapt.net.au netspace.net.au iprimus.com.au
xtra.co.nz slingshot.co.nz orcon.net.nz paradise.net.nz clear.net.nz vodafone.co.nz actrix.co.nz ihug.co.nz snap.net.nz
uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br r7.com zipmail.com.br pop.com.br superig.com.br
click21.com.br brturbo.com.br veloxmail.com.br
fibertel.com.ar arnet.com.ar speedy.com.ar ciudad.com.ar terra.com.ar uolsinectis.com.ar sinectis.com.ar infovia.com.ar argentina.com
prodigy.net.mx terra.com.mx infinitum.com.mx terra.cl vtr.net entelchile.net adinet.com.uy montevideo.com.uy une.net.co
etb.net.co cantv.net terra.com.co terra.com.pe
mweb.co.za telkomsa.net webmail.co.za vodamail.co.za iafrica.com absamail.co.za lantic.net polka.co.za cybersmart.co.za
rediffmail.com rediff.com sify.com indiatimes.com in.com vsnl.com vsnl.net bsnl.in sancharnet.in airtelmail.in
qq.com foxmail.com vip.qq.com 163.com 126.com yeah.net vip.163.com vip.126.com 188.com sina.com sina.cn vip.sina.com sohu.com tom.com 139.com
189.cn wo.cn 21cn.com aliyun.com 263.net china.com eyou.com sogou.com
hinet.net msa.hinet.net pchome.com.tw seed.net.tw url.com.tw kimo.com
netvigator.com hongkong.com i-cable.com
naver.com hanmail.net daum.net nate.com kakao.com korea.com dreamwiz.com hanmir.com empas.com paran.com lycos.co.kr
docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp ymobile.ne.jp yahoo.ne.jp nifty.com biglobe.ne.jp so-net.ne.jp ocn.ne.jp
plala.or.jp dion.ne.jp excite.co.jp goo.jp goo.ne.jp infoseek.jp livedoor.com mail.goo.ne.jp vodafone.ne.jp t.vodafone.ne.jp odn.ne.jp
asahi-net.or.jp hi-ho.ne.jp jcom.home.ne.jp uqmobile.jp rakuten.jp
singnet.com.sg starhub.net.sg pacific.net.sg streamyx.com tm.net.my indosat.net.id telkom.net plasa.com pldtdsl.net
vnn.vn fpt.vn walla.com walla.co.il netvision.net.il 012.net.il zahav.net.il bezeqint.net nana.co.il nana10.co.il
maktoob.com emirates.net.ae eim.ae batelco.com.bh omantel.net.om qatar.net.qa gawab.com saudi.net.sa link.net tedata.net.eg menara.ma
`
  .trim()
  .split(/\s+/);
