/** The names by which one kind of address is known. */
export interface NatureRule {
  /** Whole local parts, without separators and trailing digits. */
  readonly whole: ReadonlySet<string>;
  /** Words, joined by a hyphen, that tell wherever they stand as words of their own. */
  readonly parts: readonly string[];
  /** The first words of the parts: an address without one of them has no part. */
  readonly firstWords: ReadonlySet<string>;
  /** Whether some of the words are surnames: behind an initial (`j.sales`) they tell nothing. */
  readonly surnames?: true;
}

/** The kinds that names tell, the surest first. */
export const natures = ['system', 'no-reply', 'role'] as const;

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const rule = (whole: string, parts = ''): NatureRule => ({
  whole: new Set(words(whole)),
  parts: words(parts),
  firstWords: new Set(words(parts).map((part) => part.split('-')[0] ?? '')),
});

/** RFC 2142 names, the customs of mail systems, and what offices are called in the languages of Europe and Latin America. */
export const natureRules: Readonly<Record<(typeof natures)[number], NatureRule>> = {
  system: rule(
    `mailerdaemon postmaster maildaemon mailsystem maildelivery mailerror maildeliverysubsystem maildeliverysystem
    bounce bounces bouncehandler bouncemail returnpath returnmail microsoftexchange`,
    'mailer-daemon postmaster bounce bounces prvs microsoftexchange329e71ec88ae4615bbc36ab6ce41109e',
  ),
  'no-reply': rule(
    `noreply noreplies noresponse noanswer donotreply donotrespond donotanswer donotemail dontreply neverreply unmonitored unattended
    autoreply autoresponder autoresponse automailer autonotify automated
    notification notifications notify notifier alert alerts robot mailbot system systemmail
    root daemon nobody cron errors errorsto listserv listproc majordomo mailman spamfilter antivirus virusalert
    abusereport fbl complaints feedbackloop dmarcreport dmarc
    nichtantworten keineantwort nepasrepondre nepasrépondre pasdereponse sansreponse
    noresponder norespondas noresponda noresponde norespuesta nocontestar nocontesta
    naoresponda naoresponder nãoresponda nãoresponder naoresponde
    nonrispondere nessunarisposta nonrispondete noreplay geenantwoord nietbeantwoorden nietantwoorden nietreageren
    ikkesvar svarikke svaraej svarainte ingetsvar eivastausta älävastaa alavastaa
    nieodpowiadaj nieodpowiadac brakodpowiedzi neodpovidat neodpovidejte neodpovidajte nevalaszoljon nevalaszolj
    yanitlamayin yanitlamayiniz cevaplamayin otvetanenado neotvechat neotvechayte nuraspunde nuraspundeti`,
    `no-reply noreply no-response no-answer do-not-reply donotreply dont-reply do-not-respond auto-reply autoreply auto-notification
    ne-pas-repondre pas-de-reponse nicht-antworten keine-antwort no-responder nao-responda nao-responder non-rispondere geen-antwoord
    niet-beantwoorden ei-vastausta nie-odpowiadaj`,
  ),
  role: {
    ...rule(
      `info information infos infomail inbox mail email emails contact contacts contactus hello hi hey ask enquiries enquiry inquiries inquiry
    general office admin administration administrator administrativo frontdesk reception desk team staff everyone all group company
    marketing sales sale presales salesteam support supportteam customersupport customerservice customercare customers customer care
    clientservices clientservice service services servicedesk helpdesk help helpcenter feedback complaint
    billing invoice invoices invoicing accounting accounts accountspayable accountsreceivable finance payable receivable payroll payments
    payment treasury purchasing procurement orders order shop store webshop returns refunds shipping logistics delivery dispatch warehouse
    booking bookings reservation reservations tickets ticket events event
    abuse noc security trouble hostmaster usenet uucp webmaster www web ftp news newsletter newsletters list lists subscribe unsubscribe
    hr humanresources jobs job careers career recruiting recruitment talent internships
    press media pr communications editor editorial publicrelations partners partner partnership partnerships affiliates investors
    investorrelations ir legal compliance privacy dpo gdpr dataprotection copyright dmca
    it itsupport tech technical techsupport sysadmin operations ops dev developer developers engineering devops api bugs
    parts workshop leasing rentals rental property management ceo cfo director secretary
    donations members membership volunteer volunteers school admissions registrar alumni library clinic appointments
    kontakt anfrage anfragen auskunft verwaltung buero büro empfang zentrale sekretariat vertrieb verkauf einkauf bestellung bestellungen
    kundenservice kundendienst kundenbetreuung rechnung rechnungen rechnungswesen buchhaltung buchung buchungen personal bewerbung
    bewerbungen karriere presse datenschutz versand lager werkstatt praxis kanzlei technik reklamation impressum
    bonjour accueil contactez renseignements ventes vente commercial commerciale commandes commande comptabilite comptabilité facture
    factures facturation secretariat secrétariat direction serviceclient serviceclients sav assistance recrutement emploi emplois
    rh boutique livraison achats
    contacto hola ventas venta compras pedidos pedido facturacion facturación facturas contabilidad cobranzas cobros pagos
    administracion administración recepcion recepción oficina atencionalcliente atencioncliente clientes soporte ayuda consultas
    informacion información rrhh recursoshumanos empleo prensa reservas
    contato contacto comercial vendas financeiro faturamento faturacao cobranca atendimento suporte ajuda sac secretaria recepcao compra
    pedidosonline imprensa rh recursoshumanos ouvidoria geral
    contatti contatto informazioni vendite acquisti ordini fatturazione fatture amministrazione contabilita segreteria
    assistenzaclienti assistenza prenotazioni ufficio direzione negozio stampa
    kontakta verkoop inkoop klantenservice administratie boekhouding facturen bestellingen receptie vacatures
    salg kundeservice faktura regnskab bogholderi ordre post firmapost myynti asiakaspalvelu laskutus toimisto
    forsaljning försäljning kundtjanst kundtjänst ekonomi bokning kansli reception
    biuro sekretariat sprzedaz handlowy zamowienia faktury ksiegowosc rekrutacja reklamacje pomoc obsluga
    obchod prodej objednavky fakturace ucetni podpora info ertekesites rendeles penzugy ugyfelszolgalat iroda
    satis destek bilgi iletisim muhasebe siparis zakaz zakazy prodazhi buhgalteria podderzhka vanzari comenzi contabilitate
    compta syndic expedition gerance magazzino pagamenti tecnico logistica spedizioni reservierung logistik personalabteilung gerencia servicio
    almacen taller kontor sklep kadry boekingen planning`,
      `customer-service customer-support customer-care helpdesk info sales support billing accounts-payable accounts-receivable
    service-client service-clients atencion-al-cliente kundenservice rechnung`,
    ),
    surnames: true,
  },
};
