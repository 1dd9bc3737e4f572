import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Spanish. */
export const es = (): Language => ({
  code: 'es',
  twoFamilyNames: true,
  introductions: {
    strong: phrases(
      `referirte a mí como | referirse a mí como | dirigirte a mí como | me llamo | mi nombre es | mi nombre completo es | mi nombre y apellido es | mi nombre | me llaman | pueden llamarme | puedes llamarme | llámame | llámeme | me dicen | mi apellido es | mi nombre sería | mi nombre y apellidos son | mi nombre y apellidos es | mis apellidos son | mi nombre de pila es | mis datos son | me presento | todos me llaman | todos me dicen | mis amigos me dicen | dígame | puede llamarme | puede decirme | pueden decirme | me puedes llamar | me puede llamar | me pueden llamar | me conocen como | mi primer nombre es | llámenme | mi nombre correcto es | mi nombre real es | mi nombre legal es | quien escribe es | quien les escribe es | quien le escribe es | quien habla es | quien le habla es | el nombre sería | el nombre completo es | estás hablando con | está hablando con | habla usted con | mi gracia es | el abajo firmante | la abajo firmante | quien suscribe | el titular soy yo | la titular soy yo | titular soy yo | me yamo | mi nonbre es | el nombre correcto es | que me llames | que me llamases | me llamarás | mi nombre y apellido son`,
    ),
    weak: phrases(
      `soy | soi | yo soy | habla | le habla | les habla | te habla | le saluda | les saluda | le escribe | les escribe | hablas con | habla con | te saluda | te escribe | os escribe | soy yo | me identifico como | aquí le habla | aquí le escribe | aquí te habla | de parte de | saluda`,
    ),
    shared: vocabulary('es'),
    heard: new Set(
      phrases(
        `habla | le habla | les habla | te habla | habla con | hablas con | aquí habla | aquí le habla | al habla | al aparato | quien habla`,
      ),
    ),
    neutral: phrases(`aquí | es | aquí está | acá | acá es | esto es`),
    booking: {
      strong: phrases(
        `a nombre de | al nombre de | a nombre | bajo el nombre de | bajo el nombre | con el nombre de | el nombre es | la cuenta está a nombre de | la reserva está a nombre de | está a nombre de | el titular es | nombre de la reserva | a nombre de la familia | a mi nombre | registrada a nombre de | registrado a nombre de | la factura va a nombre de | reservado a nombre de | el nombre de la reserva es | póngalo a nombre de | ponlo a nombre de | el contrato está a nombre de | la línea está a nombre de | el nombre para la reserva es | la reserva es a nombre de | la reserva va a nombre de`,
      ),
      weak: phrases('reserva para | reservado por'),
    },
    apart: new Set(phrases(`mucho gusto | a sus órdenes`)),
    after: phrases(
      `al habla | mucho gusto | para servirle | para servirte | a sus órdenes | es mi nombre | al aparato | por aquí | por acá | quien escribe | quien habla | quien les escribe | de nuevo | otra vez | es como me llamo | así me llamo | el que escribe | la que escribe | presente | es mi apellido | es mi nombre completo`,
    ),
  },
  questions: {
    name: phrases(
      `cómo se llama | cómo te llamas | como te llamas | como se llama | con quién hablo | con quién tengo el gusto | quién habla | su apellido | tu apellido | sus apellidos | tus apellidos | a nombre de quién | nombre | con quién estoy hablando | con quien hablo | con quien tengo el gusto | quién es | quién eres | quién me escribe | quién escribe | cómo le digo | cómo quiere que le llame | cómo puedo llamarle | cómo puedo llamarte | cómo desea que | cómo te llamo | cómo debo llamarle | cómo le puedo llamar | con quién hablamos | de parte de quién | quién llama | a nombre de quien | nombre del titular | nombre de la reserva | su gracia | nombre del cliente | el apellido | los apellidos | nombre apellidos | y nombre | y su nombre | y tu nombre | apellidos | apellido | primer apellido | de parte de quien`,
    ),
    email: phrases(
      `dirección de correo | correo | email | mail | dirección electrónica | a qué dirección de correo | correo de contacto`,
    ),
    phone: phrases(
      `su número | tu número | teléfono | celular | móvil | qué número | un número | número donde | número le llamamos | número podemos | localizarle | contactarle | llamarle | devolver la llamada | whatsapp | su fijo | de contacto`,
    ),
    company: phrases(
      `nombre de su empresa | nombre de tu empresa | nombre de la empresa | su compañía | nombre de la compañía | su organización | para quién trabaja | dónde trabaja | qué compañía | empresa | nombre comercial | razón social | su negocio | nombre de su negocio`,
    ),
    address: phrases(
      `dónde vive | dónde vives | dirección | a dónde | adónde | dónde lo enviamos | dónde le enviamos | dónde se lo enviamos | dónde entregamos | dónde enviamos | dónde quiere recibir | dónde quieres recibir | domicilio | su calle | dónde se encuentra`,
    ),
    'date-of-birth': phrases(
      `cuándo nació | cuándo naciste | nacimiento | cuándo cumple | en qué fecha nació | cuándo nacio | fecha de nac | qué día nació | cumpleaños`,
    ),
    'other-name': phrases(
      `cómo se llama su empresa | apellido de soltera | usuario | nombre de | nombre del | cómo se llama el | cómo se llama la | cómo se llama su | cómo se llama tu | cómo se llamaba | apellido de su | su mascota | pregunta de seguridad | nombre comercial del | quién le atendió | quién le atendio | con quién habló | para quién es | del niño | de la niña | del hijo | de la hija | del menor | de la paciente | del paciente | a quién le transfirió | a quién le envió | a quién transfirió | está el giro`,
    ),
    spelling: phrases(
      'deletrear | deletréame | deletreármelo | deletrearlo | deletree | deletrea | letra por letra | cómo se escribe',
    ),
    other: phrases('código postal | número de pedido | número de cuenta | número de cliente | dni | cédula'),
  },
  nameParts: { given: vocabulary('nombre pila nombres'), surname: vocabulary('apellido apellidos') },
  requests: phrases(
    'por favor | podría | puede | puedes | podrías | dígame | dime | indíqueme | indique | indícame | necesito | necesitaría | me da | me das | me puede | confirmar | confirme | cuál es | facilitar | facilíteme | proporcionar | me regala | me indica | bríndeme | brindar | con quién | con quien | quién habla | quién llama | cómo se llama | cómo te llamas | como te llamas | como se llama | de parte de quién | a nombre de quién | dónde vive | dónde vives | para quién trabaja | me regalas | regálame | me dices | me pasas | pásame | me confirmas | me compartes',
  ),
  replyOpeners: phrases(
    `sí | si | con | claro | claro que sí | por supuesto | vale | ok | bueno | pues | hola | buenas | buenos días | buenas tardes | es | soy | mi nombre es | me llamo | gracias | cómo no | a nombre de | encantado | está a nombre de | con gusto | sería | eh | trabajo para | trabajo en | sí claro | pues sí | sí mire | sí dígame | dígame | diga | sí soy yo | soy yo | ese soy yo | esa soy yo | sí claro que sí | correcto | exacto | así es | efectivamente | de acuerdo | perfecto | muy buenas | qué tal | cómo va | cómo está | cómo están | buen día | mire | mira | a ver | ah | anote | apunte | tome nota | mucho gusto | un placer | habla | le habla | le saluda | mi nombre completo es | mi apellido es | el apellido es | el nombre es | no | no no | nada | al aparato | buenas noches | a la calle | a la | yo misma | yo mismo | sí con | habla con | de parte de`,
  ),
  corrections: phrases(
    `perdón | quiero decir | no espera | mejor dicho | corrección | digo | quise decir | perdone | disculpe | disculpa | me equivoqué | me he equivocado | mejor | quería decir | no no | es decir | error mío | corrijo | rectifico | bueno no | el correcto es | la correcta es`,
  ),
  denials: phrases('mi nombre no es | no me llamo | mi apellido no es'),
  negations: phrases('no'),
  contrasts: phrases('sino | pero'),
  followers: vocabulary(
    `otra nuevamente el la los las del de y e que con en por para cliente al desde a tengo quiero quería necesito les le se me no ya`,
  ),
  greetings: phrases(
    'hola | buenos días | buenas tardes | buenas noches | estimado | estimada | estimados | estimadas | querido | querida | apreciado | apreciada | buenas | señor | señora | sr | sra | buen día | señores | sres | señoras',
  ),
  signOffs: phrases(
    `desde ya muchas gracias | muchas gracias desde ya | desde ya gracias | saludos de | un saludo de | un abrazo de | saludos | un saludo | saludos cordiales | un cordial saludo | cordial saludo | atentamente | muy atentamente | gracias | muchas gracias | mil gracias | gracias de antemano | gracias por su ayuda | gracias por todo | un abrazo | abrazos | besos | cordialmente | quedo atento | quedo atenta | quedo a la espera | quedo a la espera de su respuesta | quedo a su disposición | quedo pendiente | sin otro particular | hasta pronto | hasta luego | que tenga un buen día | que tengan un buen día | buen día | feliz día | reciba un cordial saludo | saludos y gracias | atte | slds | sinceramente | respetuosamente | agradezco su atención | gracias y saludos | gracias y un saludo | nos vemos | adiós | chao | chau | hasta mañana | hasta la próxima | saluditos | besitos | un beso | un abrazo fuerte | un fuerte abrazo | abrazo | saludos a todos | saludos desde | quedo a la orden | a la orden | estoy a la espera | en espera de su respuesta | a la espera de sus noticias | agradecido | agradecida | muy agradecido | muy agradecida | le agradezco | les agradezco | agradeciendo de antemano | cordiales saludos | afectuosamente | le saluda | les saluda | le saluda atentamente | les saluda atentamente | un afectuoso saludo | recibe un cordial saludo | reciban un cordial saludo | fdo | firmado | firma | gracias por su atención | gracias por atenderme | gracias por su tiempo | que pase buen día | que tengas buen día | buen fin de semana | feliz tarde | feliz fin de semana | bendiciones | dios los bendiga | perdona la lata | perdón por la molestia | gracias anticipadas`,
  ),
  quotes: {
    wrote: phrases('escribió | escribio | ha escrito'),
    original: phrases(
      'mensaje original | mensaje reenviado | mensaje enviado | reenviado por | inicio del mensaje reenviado | forwarded message',
    ),
    from: phrases('de | desde | remitente'),
    others: phrases(`enviado | enviado el | para | cc | cco | asunto | fecha`),
  },
  labels: {
    name: phrases(
      `nombre | nombre completo | nombre y apellidos | nombre y apellido | contacto | cliente | nombres | titular | nombre del cliente | nombre y apellidos completos | nombre del titular | mi nombre | solicitante | paciente | huésped | titular de la cuenta | a nombre de | pasajero | nombres y apellidos | apellidos y nombre | asistente | persona de contacto | mis datos`,
    ),
    givenName: phrases(`primer nombre | nombre de pila`),
    surname: phrases(`apellido | apellidos | primer apellido | apellido paterno | mis apellidos`),
    email: phrases(
      `correo | correo electrónico | email | mail | correo-e | mi mail es | mi correo electrónico es | correo es | email es | e-mail de contacto`,
    ),
    phone: phrases(
      `teléfono | tel | telf | tfno | tlf | tf | móvil | movil | celular | cel | mi número es | mi teléfono es | mi celular es | número | whatsapp | llámame al | directo | oficina | teléfono de contacto | número de contacto | fijo | whats | wasap | wpp | wsp | mi cel es | mi whatsapp es | llámenme al | llamarme al | me pueden llamar al | mi fijo es | mi nuevo número es | tlfno | tlfn | fono | móv | celu | teléf | marcar al | mi móvil es`,
    ),
    fax: phrases('fax'),
    company: phrases(
      `empresa | compañía | organización | razón social | nombre de la empresa | negocio | nombre comercial | mi empresa es | institución`,
    ),
    address: phrases(
      `dirección | domicilio | vivo en | mi dirección es | dirección postal | dirección de envío | mi domicilio es | dirección de entrega | nueva dirección | mi nueva dirección es | mi dirección | dirección nueva | me mudé a | me he mudado a | nos mudamos a | domicilio fiscal | la dirección es | vivo en la | vivo en el | resido en | estamos en | dirección completa | dirección de facturación | envíenlo a | enviar a | entregar en | ubicada en | ubicado en`,
    ),
    position: phrases('cargo | puesto | función | título | departamento | profesión'),
    dateOfBirth: phrases(
      `nací el | nacido el | nacida el | mi fecha de nacimiento es | nacimiento | f nac | fecha nac | fec nac | f. nac | fecha de nac | nací | nacido | nacida | mi cumpleaños es el | mi cumpleaños es | cumpleaños | cumplo años el`,
    ),
    other: phrases(
      'pedido | número de pedido | documento | número de documento | documento de identidad | factura | referencia | ref | cuenta | número de cuenta | seguimiento | nif | cif | dni | rut | rfc | cédula | nit | iban | tarjeta | web | ticket | reserva | localizador | contrato | nie | cuit | nº de pedido | n.º de pedido | nº pedido | número de cliente | nº de cliente | número de factura | nº de factura | número de contrato | nº de contrato | número de reserva | nº de reserva | código de reserva | número de seguimiento | código de seguimiento | nº de seguimiento | expediente | número de expediente | póliza | número de póliza | siniestro | número de serie | matrícula | folio | guía | número de guía | clabe | cbu | cups | curp | nss | orden | número de orden | boleto | vuelo | caso | número de caso | reporte | número de reporte | socio | número de socio | radicado',
    ),
  },
  employers: phrases(
    `trabajo para | trabajo en | llamo de parte de | de la empresa | represento a | en representación de | trabajo con | trabajo en la | trabajo para la | llamo de | escribo de | les hablo de | le hablo de | en nombre de | llamo desde | les escribo desde | de la compañía | mi empresa es | mi empresa se llama | nuestra empresa es | te llamo del | llamo del | le llamo del | llamo de la | te llamo de la | le escribo desde | les llamo desde | le llamo desde | les llamo de | le llamo de | somos la empresa | somos de`,
  ),
  affiliations: vocabulary('de'),
  destinations: phrases(
    `enviar | envíen | envíenlo | envíe | manden | mandar | entregar | entrega | entreguen | dejen | dejar el paquete | pedido es para | paquete | facturar a | facturación | me mudé | nos mudamos | mudanza | vivo | vivimos | estoy en | recoger en | pasar por | la nueva es | la dirección nueva es | nueva dirección es | dejen el paquete en | el pedido es para | mi nueva dirección`,
  ),
  payments: vocabulary('transferencia consignación consigné giro transferí iban nequi bizum clabe cheque'),
  firstPerson: vocabulary('me mi mis yo soy'),
  copulas: vocabulary('es'),
  own: phrases(
    `pueden contactarme | contáctenme | escríbanme | llámenme | me pueden llamar | mi dirección es | mi correo | mi teléfono | mi número | mi móvil | escríbame a | escríbeme a | llámame al | llámeme al | me localizan en | me encuentran en | mi nuevo número es | mi nuevo correo es | mándenlo a | mándamelo a | envíenmelo a | envíamelo a | envíenlo a | contáctame en | contácteme en | mi mail | mi cel | mi whatsapp | a este correo | al correo | mi celular | mi email | mi fijo es | me puede llamar | me puedes llamar | me puede escribir | me pueden escribir | mi teléfono es | mi número de teléfono | mi número de celular | mi número de contacto | mi teléfono de contacto | mi nuevo celular | mi nuevo móvil | mi nuevo teléfono | mi fijo | mi wasap | mi correo electrónico | mi dirección de correo | llámame | llámeme | llamarme al | llamarme a | me llaman al | me llama al | me llame al | me llamen al | contactarme al | contactarme en | comunicarse al | comunicarse conmigo al | localizarme en | localizarme al | pueden llamarme | puede llamarme | pueden escribirme | me escriben al | me escriben a | escribirme a | mándame a | marcarme al | me marcan al | me marque al | me avisan al | avísenme al | estoy en el | nuestro teléfono | nuestro número | mi extensión | respuesta a | responder a | contestar a | llamarme | podría llamarme | pueden responder a | el nuevo es | el nuevo número es | el mío es | el correcto es | el bueno es | me pueden ubicar | me pueden ubicar en el | me ubican en | ubicarme en | llamar al`,
  ),
  others: phrases(
    `ponerse en contacto con | por favor contacte | una llamada del | una llamada de | llamada del | me llaman del | me llamaron del | su correo es | su número es | mi colega | mi compañero | mi compañera | mi marido | mi esposo | mi esposa | mi mujer | mi hijo | mi hija | mi jefe | reenviar a | escribí a | llamé al | mi amigo | mi amiga | mi hermano | mi hermana | mi abogado | mi abogada | mi contador | mi contadora | mi gestor | mi asesor | mi secretaria | mi asistente | mi jefa | mi vecino | mi vecina | mi casero | mi casera | mi inquilino | mi padre | mi madre | mi papá | mi mamá | mi novio | mi novia | mi pareja | mi primo | mi prima | mi tío | mi tía | mi sobrino | mi sobrina | mi abuelo | mi abuela | mi suegro | mi suegra | mi cuñado | mi cuñada | mi nieto | mi nieta | mi socio | mi socia | mi médico | mi doctor | mi doctora | mi dentista | mi arquitecto | mi cliente | mi clienta | mi representante | nuestro técnico | nuestro conductor | el contacto de | los datos de | el número de mi | el correo de mi | el teléfono de mi | su teléfono es | su email es | él nació | ella nació | su fecha de nacimiento | nació el | nuestro hijo | nuestra hija | me llegó un mensaje del | su número | su correo | su celular | su móvil | transferencia a nombre de | depósito a nombre de | pago a nombre de | transferí a nombre de | giro a nombre de | cheque a nombre de | se llama | él se llama | ella se llama | punto de recogida | nuestro niño | nuestra niña | mi niño | mi niña | mi bebé | mi peque | nuestra madre | nuestro padre | nuestro nieto | nuestra nieta | mi hijastro | mi hijastra | mis hijos`,
  ),
  fillers: phrases(`eh | este | em | mmm | pues | bueno | a ver | o sea | mire | mira | verá | por cierto | ah`),
  selfClauses: phrases(
    `llamo | escribo | les escribo | le escribo | les llamo | le llamo | quería | quiero | quisiera | necesito | tengo | mi | mis | me | cliente | clienta | socio | socia | soy | compré | pedí | hice | estoy | pedido | habitación | nacido | nacida | nací | dni | vivo | no me | no puedo | no he | no consigo | llevo | ayer | hace | por acá | por aquí | aquí | nuevamente | otra vez | desde | hemos | somos | piso | mesa | póliza | contrato | referencia | reclamo | busco | solicito | me mudé`,
  ),
  givenNames: vocabulary(
    `antonio manuel josé francisco javier carlos jesús alejandro miguel rafael pablo pedro ángel sergio fernando jorge luis alberto álvaro diego adrián raúl iván enrique rubén ramón óscar vicente andrés joaquín santiago víctor eduardo mario roberto jaime marcos ignacio jordi ricardo salvador guillermo emilio julián julio gonzalo tomás agustín mateo felipe lucas nicolás sebastián rodrigo ernesto arturo gerardo gustavo esteban martín cristian mauricio héctor germán ramiro fabián leonardo matías joel xavi iker unai paco pepe nacho maría carmen ana isabel cristina marta josefa lucía antonia francisca dolores paula elena pilar raquel manuela beatriz juana nuria silvia irene encarnación montserrat rocío mónica margarita yolanda sonia susana natalia alejandra eva sofía ángela claudia verónica valentina gabriela daniela carolina camila fernanda adriana lorena alicia inés catalina noelia miriam esther lidia carlota aitana itziar ainhoa leticia ximena guadalupe maite jimena marisol graciela norma mariana yesenia wendy amparo remedios aurelio hilario facundo ascensión marina xiomara brayan jhon yuli leidy johana milena paola viviana lizeth camilo wilson fredy edwin nelson milton darío ismael abel elías saúl moisés isaac aarón adán noé gael emiliano santino thiago bautista benjamín lautaro valentino renata regina mía luciana antonella agustina micaela florencia milagros yamila melina macarena constanza josefina rosalía visitación inmaculada amelia aurora leonor matilde eulalia montse mireia meritxell pau oriol arnau marc aleix ferran lluís josep miquel neus laia txema joseba gorka aritz amaia nerea uxue leire íñigo mikel asier koldo fermín lisandro joaquin nahuel matias ezequiel leandro maximiliano nestor néstor hector norberto osvaldo ruben dario hernan hernán german fabian cristobal cristóbal alvaro adrian ivan raul saul efrain efraín gilberto heriberto humberto evaristo eusebio eulalio fermin fidel florencio gabino genaro gregorio horacio isidro jacinto jeronimo jerónimo leonel leopoldo lorenzo lucio macario marcelo marcial moises octavio omar pascual patricio rigoberto rogelio rolando román samuel sebastian silvio simon simón tobias tobías ulises valentin valentín xavier yago zacarias zacarías anselmo edilberto duvan duván yeison wilmer edison freddy lupita maribel marisela mariela marcela mireya nayeli olga paloma rebeca reyna rosalia rosaura roxana ruth sara silvina tamara tatiana teresa vanesa veronica victoria violeta virginia yadira zulema itzel citlali xochitl yuliana amalia angelica angélica araceli belén berenice brenda candela cecilia celia clara dalia delia diana elisa eloisa eloísa elvira emilia emma ernestina esmeralda estela eugenia fabiola fatima fátima felicia gisela gladys gloria griselda hilda ines iris irma jessica judith julia juliana karina karla laura liliana lourdes lucia luisa magdalena martina mayra monica nadia nora ofelia patricia arantxa begoña edurne eider izaskun miren ane idoia olatz aitor jon eneko xabier ander biel guillem vero lalo chema quique consuelo`,
  ),
  falsePositives: vocabulary(
    `escrito aparece mal interesado interesada cliente nuevo nueva de un una el la los las muy feliz triste español española mexicano mexicana argentino argentina colombiano colombiana chileno chilena peruano peruana venezolano venezolana estudiante médico ingeniero ingeniera profesor profesora urgente importante hola gracias sí no yo tú usted él ella aquí allí hoy mañana ayer lunes martes miércoles jueves viernes sábado domingo todo nada alguien nadie que quien donde cuando cómo porque por para con sin mi tu su bueno buena malo mala mejor peor cierto verdad mentira posible imposible correcto usuario usuaria socio socia abonado titular propietario propietaria dueño dueña padre madre hermano hermana amigo amiga señor señora alérgico alérgica vegano vegana vegetariano vegetariana mayor menor solo sola consciente madrid barcelona méxico españa autónomo autónoma jubilado jubilada pensionista enfermero enfermera abogado abogada arquitecto arquitecta electricista fontanero camarero camarera cocinero dependiente funcionario funcionaria maestro maestra periodista psicólogo psicóloga taxista vendedor vendedora vecino vecina inquilino inquilina turista extranjero extranjera ecuatoriano ecuatoriana boliviano boliviana uruguayo uruguaya paraguayo cubano cubana dominicano dominicana costarricense panameño hondureño guatemalteco salvadoreño catalán catalana vasco vasca gallego gallega andaluz andaluza madrileño madrileña católico católica musulmán diabético diabética celíaco celíaca intolerante minusválido discapacitado empresario empresaria freelance becario becaria paciente pasajero pasajera ganador ganadora testigo beneficiario beneficiaria responsable encargado encargada administrador administradora fan seguro segura preferente premium otro otra aquel quién cuál mitad parte acá ahí allá abuela abuelo hijo hija tío tía suegra suegro marido esposa esposo sobrino sobrina novio novia mamá papá`,
  ),
  falseEndings: phrases('able | ible | ción | sión'),
  places: vocabulary(
    'madrid barcelona sevilla valencia bilbao zaragoza málaga lima bogotá medellín quito santiago montevideo caracas méxico españa colombia chile perú argentina uruguay venezuela ecuador córdoba rosario guadalajara monterrey',
  ),
  opened: vocabulary('abierto abierta cerrado cerrada'),
  toward: vocabulary('a en al la el'),
  stopWords:
    vocabulary(`porfa porfis porfi plis pls el la los las un una unos unas y o u pero ni de del a al en por para con sin sobre entre desde hasta que quien cual donde cuando como cómo si porque pues
    yo tú usted él ella ello nosotros vosotros ustedes ellos ellas me te se le les nos lo mi mis tu tus su sus nuestro nuestra este esta esto ese esa eso aquel aquella
    es soy eres somos son era fue ser estoy está estás están estar he ha has han hay tengo tiene tienes quiero quisiera quería puedo puede puedes necesito necesitaba busco llamo llamaba escribo vivo trabajo hago
    no sí prefiero preferiría decirlo decir queria buscaba muy más menos también ya aún todavía ahora hoy mañana ayer aquí allí gracias hola buenos buenas días tardes noches favor
    nombre apellido correo teléfono número dirección fecha pedido cuenta cliente problema ayuda pregunta nací tal vez bien encantado gusto recuerdo entiendo sé agéndame agendame agéndalo agéndala resérvame reservame anótame anotame apúntame apuntame ponme póngame pónme dame deme dígame dime llámame envíame mándame cancelo cancelar confirmo seria sería espera espere esperen oye oiga mira mire bueno vale claro mejor antes`),
  titles: vocabulary(
    'maestra maestro sr sra srta don doña dr dra lic ing prof señor señora señorita doctor doctora licenciado licenciada ingeniero ingeniera arq esc escr lcdo lcda mtro mtra abog psic cr cra cdor cdra cpn abogado abogada notario',
  ),
  positions: vocabulary(
    `director directora gerente responsable jefe jefa asistente asesor asesora consultor consultora ingeniero ingeniera desarrollador desarrolladora coordinador coordinadora administrador administradora contador contadora abogado abogada secretario secretaria técnico técnica vendedor vendedora comercial ejecutivo ejecutiva analista profesor profesora médico médica enfermero enfermera arquitecto arquitecta diseñador diseñadora presidente presidenta socio socia fundador fundadora -ista -dor -dora -ólogo -óloga departamento área ventas compras recursos humanos atención cliente marketing periodista redactor redactora investigador investigadora becario becaria encargado encargada supervisor supervisora auxiliar propietario propietaria administración contabilidad recepción facturación almacén reservas logística secretaría tesorería cobranza pedidos maestra rectora decano decana tesorero tesorera vocal párroco notario notaria procurador procuradora perito electricista fontanero albañil mecánico chofer chófer repartidor repartidora agricultor agricultora ganadero apoderado apoderada escribano escribana licenciado licenciada residente obra capturista mesero mesera registro`,
  ),
  universities: vocabulary(`universidad`),
  interrogatives: vocabulary(`quién quien cómo como`),
  organisations: vocabulary(
    `inmobiliaria gestoría asesoría autoescuela panadería papelería ferretería peluquería floristería farmacia clínica taller talleres grupo banco universidad escuela colegio instituto hospital hotel restaurante agencia asociación fundación consejo comité despacho sociedad compañía casa editorial librería ayuntamiento centro laboratorio laboratorios estudio tienda seguros transportes servicios soluciones consultores asesores constructora construcciones bodega bodegas óptica parroquia comunidad residencia academia guardería municipio gobierno ministerio consejería delegación junta facultad cooperativa federación club cofradía hermandad museo teatro biblioteca polideportivo gimnasio lavandería tintorería carnicería frutería pescadería zapatería joyería relojería mueblería vidriería cerrajería carpintería imprenta finca hacienda rancho granja vivero posada hostal hostería cafetería pizzería marisquería asador taquería notaría juzgado clínica-dental veterinaria laboratorio-clínico ambulancias funeraria inmuebles administración-de-fincas gestores abogados arquitectos ingenieros montessori kínder preescolar primaria secundaria preparatoria -ería ies ceip i.e.s`,
  ),
  buildings: vocabulary('edificio torre polígono pol urbanización parque'),
  streets: vocabulary(
    'calle carrer avinguda passeig plaça rambla c avenida av avda plaza plza pza paseo carrera cra cl camino carretera ctra ronda travesía callejón pasaje vía urbanización urb colonia col barrio bulevar glorieta polígono pol piso depto departamento oficina esquina nº km parque parcela urbanizacion',
  ),
  numbers: numberWords(
    `0 cero | 1 uno un una | 2 dos | 3 tres | 4 cuatro | 5 cinco | 6 seis | 7 siete | 8 ocho | 9 nueve | 10 diez | 11 once | 12 doce | 13 trece | 14 catorce | 15 quince | 16 dieciséis dieciseis | 17 diecisiete | 18 dieciocho | 19 diecinueve | 20 veinte | 21 veintiuno | 22 veintidós veintidos | 23 veintitrés veintitres | 24 veinticuatro | 25 veinticinco | 26 veintiséis veintiseis | 27 veintisiete | 28 veintiocho | 29 veintinueve | 30 treinta | 40 cuarenta | 50 cincuenta | 60 sesenta | 70 setenta | 80 ochenta | 90 noventa | 100 cien ciento | 200 doscientos | 300 trescientos | 400 cuatrocientos | 500 quinientos | 600 seiscientos | 700 setecientos | 800 ochocientos | 900 novecientos | 1000 mil`,
  ),
  hundredsJoin: true,
  repeats: new Map([
    ['doble', 2],
    ['triple', 3],
  ]),
  numberJoins: vocabulary('y'),
  ordinals: numberWords(`1 primero`),
  spelling: {
    asIn: phrases('de'),
    alphabet: vocabulary(''),
  },
  trades: vocabulary(
    `constructora constructores construcciones talleres taller panadería pastelería carpintería fontanería electricidad mudanzas transportes logística alimentación muebles textiles ferretería floristería peluquería inmobiliaria óptica gestoría asesoría clínica restaurante bodega bodegas viajes imprenta gráficas autos motor repuestos instalaciones reformas hijos hermanos cocina cuina`,
  ),
  letterNames: {
    jota: 'j',
    hache: 'h',
    ka: 'k',
    equis: 'x',
    zeta: 'z',
    uve: 'v',
    efe: 'f',
    ele: 'l',
    eme: 'm',
    ene: 'n',
    erre: 'r',
    ese: 's',
    griega: 'y',
  },
  writtenTogether: phrases('todo junto | todo pegado | todo seguido'),
  spoken: { subguion: '_', subguión: '_', menos: '-', arroba: '@', punto: '.', guion: '-', guión: '-', bajo: '_', más: '+' },
  ofSomebody: phrases(`de | del`),
  addressParts: phrases(`código postal | cp | c p | población | ciudad | localidad | provincia | país`),
  townJoins: vocabulary(`en`),
  teams: vocabulary(`equipo`),
  since: vocabulary(`desde`),
  legalNotices: phrases(`registro mercantil`),
  dateOrder: 'dmy',
});
