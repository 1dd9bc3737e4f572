import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Spanish. */
export const es = (): Language => ({
  code: 'es',
  twoFamilyNames: true,
  introductions: {
    strong: phrases(
      `dirigirte a mí como | dígame | el abajo firmante | el nombre completo es | el nombre correcto es | el nombre sería | el titular soy yo | está hablando con | estás hablando con | habla usted con | la abajo firmante | la titular soy yo | llámame | llámeme | llámenme | me conocen como | me dicen | me llaman | me llamarás | me llamo | me presento | me puede llamar | me pueden llamar | me puedes llamar | me yamo | mi apellido es | mi gracia es | mi nombre | mi nombre completo es | mi nombre correcto es | mi nombre de pila es | mi nombre es | mi nombre legal es | mi nombre real es | mi nombre sería | mi nombre y apellido es | mi nombre y apellido son | mi nombre y apellidos es | mi nombre y apellidos son | mi nonbre es | mi primer nombre es | mis amigos me dicen | mis apellidos son | mis datos son | puede decirme | puede llamarme | pueden decirme | pueden llamarme | puedes llamarme | que me llamases | que me llames | quien escribe es | quien habla es | quien le escribe es | quien le habla es | quien les escribe es | quien suscribe | referirse a mí como | referirte a mí como | titular soy yo | todos me dicen | todos me llaman`,
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
        `a mi nombre | a nombre | a nombre de | a nombre de la familia | al nombre de | bajo el nombre | bajo el nombre de | con el nombre de | el contrato está a nombre de | el nombre de la reserva es | el nombre es | el nombre para la reserva es | el titular es | está a nombre de | la cuenta está a nombre de | la factura va a nombre de | la línea está a nombre de | la reserva es a nombre de | la reserva está a nombre de | la reserva va a nombre de | nombre de la reserva | ponlo a nombre de | póngalo a nombre de | registrada a nombre de | registrado a nombre de | reservado a nombre de`,
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
      `qué producto | qué modelo | cuál de ellos | a quién le envió | a quién le transfirió | a quién transfirió | apellido de soltera | apellido de su | con quién habló | cómo se llama el | cómo se llama la | cómo se llama su | cómo se llama su empresa | cómo se llama tu | cómo se llamaba | de la hija | de la niña | de la paciente | del hijo | del menor | del niño | del paciente | está el giro | nombre comercial del | nombre de | nombre del | para quién es | pregunta de seguridad | quién le atendio | quién le atendió | su mascota | usuario`,
    ),
    spelling: phrases(
      'deletrear | deletréame | deletreármelo | deletrearlo | deletree | deletrea | letra por letra | cómo se escribe',
    ),
    other: phrases('código postal | número de pedido | número de cuenta | número de cliente | dni | cédula'),
  },
  nameParts: { given: vocabulary('nombre pila nombres'), surname: vocabulary('apellido apellidos') },
  requests: phrases(
    'a nombre de quién | brindar | bríndeme | como se llama | como te llamas | con quien | con quién | confirmar | confirme | cómo se llama | cómo te llamas | cuál es | de parte de quién | dime | dígame | dónde vive | dónde vives | facilitar | facilíteme | indique | indícame | indíqueme | me compartes | me confirmas | me da | me das | me dices | me indica | me pasas | me puede | me regala | me regalas | necesitaría | necesito | para quién trabaja | pásame | podría | podrías | por favor | proporcionar | puede | puedes | quién habla | quién llama | regálame',
  ),
  replyOpeners: phrases(
    `a la | a la calle | a nombre de | a ver | ah | al aparato | anote | apunte | así es | buen día | buenas | buenas noches | buenas tardes | bueno | buenos días | claro | claro que sí | con | con gusto | correcto | cómo está | cómo están | cómo no | cómo va | de acuerdo | de parte de | diga | dígame | efectivamente | eh | el apellido es | el nombre es | encantado | es | esa soy yo | ese soy yo | está a nombre de | exacto | gracias | habla | habla con | hola | le habla | le saluda | me llamo | mi apellido es | mi nombre completo es | mi nombre es | mira | mire | mucho gusto | muy buenas | nada | no | no no | ok | perfecto | por supuesto | pues | pues sí | qué tal | sería | si | sí | sí claro | sí claro que sí | sí con | sí dígame | sí mire | sí soy yo | soy | soy yo | tome nota | trabajo en | trabajo para | un placer | vale | yo misma | yo mismo`,
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
    `a la espera de sus noticias | a la orden | abrazo | abrazos | adiós | afectuosamente | agradecida | agradecido | agradeciendo de antemano | agradezco su atención | atentamente | atte | bendiciones | besitos | besos | buen día | buen fin de semana | chao | chau | cordial saludo | cordiales saludos | cordialmente | desde ya gracias | desde ya muchas gracias | dios los bendiga | en espera de su respuesta | estoy a la espera | fdo | feliz día | feliz fin de semana | feliz tarde | firma | firmado | gracias | gracias anticipadas | gracias de antemano | gracias por atenderme | gracias por su atención | gracias por su ayuda | gracias por su tiempo | gracias por todo | gracias y saludos | gracias y un saludo | hasta la próxima | hasta luego | hasta mañana | hasta pronto | le agradezco | le saluda | le saluda atentamente | les agradezco | les saluda | les saluda atentamente | mil gracias | muchas gracias | muchas gracias desde ya | muy agradecida | muy agradecido | muy atentamente | nos vemos | perdona la lata | perdón por la molestia | que pase buen día | que tenga un buen día | que tengan un buen día | que tengas buen día | quedo a la espera | quedo a la espera de su respuesta | quedo a la orden | quedo a su disposición | quedo atenta | quedo atento | quedo pendiente | reciba un cordial saludo | reciban un cordial saludo | recibe un cordial saludo | respetuosamente | saluditos | saludos | saludos a todos | saludos cordiales | saludos de | saludos desde | saludos y gracias | sin otro particular | sinceramente | slds | un abrazo | un abrazo de | un abrazo fuerte | un afectuoso saludo | un beso | un cordial saludo | un fuerte abrazo | un saludo | un saludo de`,
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
      `cel | celu | celular | directo | fijo | fono | llamarme al | llámame al | llámenme al | marcar al | me pueden llamar al | mi cel es | mi celular es | mi fijo es | mi móvil es | mi nuevo número es | mi número es | mi teléfono es | mi whatsapp es | movil | móv | móvil | número | número de contacto | oficina | tel | teléf | teléfono | teléfono de contacto | telf | tf | tfno | tlf | tlfn | tlfno | wasap | whats | whatsapp | wpp | wsp`,
    ),
    fax: phrases('fax'),
    company: phrases(
      `empresa | compañía | organización | razón social | nombre de la empresa | negocio | nombre comercial | mi empresa es | institución`,
    ),
    address: phrases(
      `dirección | dirección completa | dirección de entrega | dirección de envío | dirección de facturación | dirección nueva | dirección postal | domicilio | domicilio fiscal | entregar en | enviar a | envíenlo a | estamos en | la dirección es | me he mudado a | me mudé a | mi dirección | mi dirección es | mi domicilio es | mi nueva dirección es | nos mudamos a | nueva dirección | resido en | ubicada en | ubicado en | vivo en | vivo en el | vivo en la`,
    ),
    position: phrases('cargo | puesto | función | título | departamento | profesión'),
    dateOfBirth: phrases(
      `nací el | nacido el | nacida el | mi fecha de nacimiento es | nacimiento | f nac | fecha nac | fec nac | f. nac | fecha de nac | nací | nacido | nacida | mi cumpleaños es el | mi cumpleaños es | cumpleaños | cumplo años el`,
    ),
    other: phrases(
      'boleto | caso | cbu | cédula | cif | clabe | contrato | código de reserva | código de seguimiento | cuenta | cuit | cups | curp | dni | documento | documento de identidad | expediente | factura | folio | guía | iban | localizador | matrícula | n.º de pedido | nie | nif | nit | nss | número de caso | número de cliente | número de contrato | número de cuenta | número de documento | número de expediente | número de factura | número de guía | número de orden | número de pedido | número de póliza | número de reporte | número de reserva | número de seguimiento | número de serie | número de socio | nº de cliente | nº de contrato | nº de factura | nº de pedido | nº de reserva | nº de seguimiento | nº pedido | orden | pedido | póliza | radicado | ref | referencia | reporte | reserva | rfc | rut | seguimiento | siniestro | socio | tarjeta | ticket | vuelo | web',
    ),
  },
  employers: phrases(
    `de la compañía | de la empresa | en nombre de | en representación de | escribo de | le escribo desde | le hablo de | le llamo de | le llamo del | le llamo desde | les escribo desde | les hablo de | les llamo de | les llamo desde | llamo de | llamo de la | llamo de parte de | llamo del | llamo desde | mi empresa es | mi empresa se llama | nuestra empresa es | represento a | somos de | somos la empresa | te llamo de la | te llamo del | trabajo con | trabajo en | trabajo en la | trabajo para | trabajo para la`,
  ),
  affiliations: vocabulary('de'),
  destinations: phrases(
    `mandáis | me mandáis | dejar el paquete | dejen | dejen el paquete en | el pedido es para | entrega | entregar | entreguen | enviar | envíe | envíen | envíenlo | estoy en | facturación | facturar a | la dirección nueva es | la nueva es | mandar | manden | me mudé | mi nueva dirección | mudanza | nos mudamos | nueva dirección es | paquete | pasar por | pedido es para | recoger en | vivimos | vivo`,
  ),
  payments: vocabulary('paquete carta multa transferencia consignación consigné giro transferí iban nequi bizum clabe cheque'),
  firstPerson: vocabulary('me mi mis yo soy'),
  copulas: vocabulary('es'),
  own: phrases(
    `a este correo | al correo | avísenme al | comunicarse al | comunicarse conmigo al | contactarme al | contactarme en | contáctame en | contácteme en | contáctenme | contestar a | el bueno es | el correcto es | el mío es | el nuevo es | el nuevo número es | envíamelo a | envíenlo a | envíenmelo a | escribirme a | escríbame a | escríbanme | escríbeme a | estoy en el | llamar al | llamarme | llamarme a | llamarme al | llámame | llámame al | llámeme | llámeme al | llámenme | localizarme al | localizarme en | marcarme al | mándame a | mándamelo a | mándenlo a | me avisan al | me encuentran en | me escriben a | me escriben al | me llama al | me llaman al | me llame al | me llamen al | me localizan en | me marcan al | me marque al | me puede escribir | me puede llamar | me pueden escribir | me pueden llamar | me pueden ubicar | me pueden ubicar en el | me puedes llamar | me ubican en | mi cel | mi celular | mi correo | mi correo electrónico | mi dirección de correo | mi dirección es | mi email | mi extensión | mi fijo | mi fijo es | mi mail | mi móvil | mi nuevo celular | mi nuevo correo es | mi nuevo móvil | mi nuevo número es | mi nuevo teléfono | mi número | mi número de celular | mi número de contacto | mi número de teléfono | mi teléfono | mi teléfono de contacto | mi teléfono es | mi wasap | mi whatsapp | nuestro número | nuestro teléfono | podría llamarme | puede llamarme | pueden contactarme | pueden escribirme | pueden llamarme | pueden responder a | responder a | respuesta a | ubicarme en`,
  ),
  others: phrases(
    `cheque a nombre de | depósito a nombre de | el contacto de | el correo de mi | el número de mi | el teléfono de mi | ella nació | ella se llama | escribí a | él nació | él se llama | giro a nombre de | llamada del | llamé al | los datos de | me llaman del | me llamaron del | me llegó un mensaje del | mi abogada | mi abogado | mi abuela | mi abuelo | mi amiga | mi amigo | mi arquitecto | mi asesor | mi asistente | mi bebé | mi casera | mi casero | mi clienta | mi cliente | mi colega | mi compañera | mi compañero | mi contador | mi contadora | mi cuñada | mi cuñado | mi dentista | mi doctor | mi doctora | mi esposa | mi esposo | mi gestor | mi hermana | mi hermano | mi hija | mi hijastra | mi hijastro | mi hijo | mi inquilino | mi jefa | mi jefe | mi madre | mi mamá | mi marido | mi médico | mi mujer | mi nieta | mi nieto | mi niña | mi niño | mi novia | mi novio | mi padre | mi papá | mi pareja | mi peque | mi prima | mi primo | mi representante | mi secretaria | mi sobrina | mi sobrino | mi socia | mi socio | mi suegra | mi suegro | mi tía | mi tío | mi vecina | mi vecino | mis hijos | nació el | nuestra hija | nuestra madre | nuestra nieta | nuestra niña | nuestro conductor | nuestro hijo | nuestro nieto | nuestro niño | nuestro padre | nuestro técnico | pago a nombre de | ponerse en contacto con | por favor contacte | punto de recogida | reenviar a | se llama | su celular | su correo | su correo es | su email es | su fecha de nacimiento | su móvil | su número | su número es | su teléfono es | transferencia a nombre de | transferí a nombre de | una llamada de | una llamada del`,
  ),
  fillers: phrases(`eh | este | em | mmm | pues | bueno | a ver | o sea | mire | mira | verá | por cierto | ah`),
  selfClauses: phrases(
    `aquí | ayer | busco | clienta | cliente | compré | contrato | desde | dni | escribo | estoy | habitación | hace | hemos | hice | le escribo | le llamo | les escribo | les llamo | llamo | llevo | me | me mudé | mesa | mi | mis | nacida | nacido | nací | necesito | no consigo | no he | no me | no puedo | nuevamente | otra vez | pedido | pedí | piso | por acá | por aquí | póliza | quería | quiero | quisiera | reclamo | referencia | socia | socio | solicito | somos | soy | tengo | vivo`,
  ),
  givenNames: vocabulary(
    `aarón abel adán adrian adriana adrián agustina agustín ainhoa aitana aitor alberto aleix alejandra alejandro alicia alvaro
    amaia amalia amelia amparo ana ander andrés ane angelica angélica anselmo antonella antonia antonio araceli arantxa aritz
    arnau arturo ascensión asier aurelio álvaro ángel ángela bautista beatriz begoña belén benjamín berenice biel brayan camila
    camilo candela carlos carlota carolina catalina celia chema citlali claudia constanza consuelo cristian cristina cristobal
    cristóbal dalia daniela dario darío delia diego duvan duván edilberto edison eduardo edurne edwin efrain efraín eider elena
    elisa elías eloisa eloísa elvira emilia emiliano emilio encarnación eneko enrique ernestina ernesto esmeralda esteban estela
    esther eugenia eulalia eulalio eusebio eva evaristo ezequiel fabian fabián fabiola facundo fatima fátima felipe fermin
    fermín fernanda fernando ferran fidel florencia florencio francisca francisco freddy fredy gabino gabriela gael genaro
    gerardo german germán gilberto gisela gonzalo gorka graciela gregorio griselda guadalupe guillem guillermo gustavo hector
    heriberto hernan hernán héctor hilario horacio humberto idoia ignacio iker ines inés inmaculada iris irma isabel isidro
    ismael itzel itziar iván izaskun íñigo jacinto jaime javier jeronimo jerónimo jesús jhon jimena joaquin joaquín johana jon
    jordi jorge joseba josefa josefina josep josé juana juliana julián julio karina koldo laia lalo lautaro leandro leidy leire
    leonardo leonel leonor leopoldo leticia lidia liliana lisandro lizeth lluís lorenzo lourdes lucia luciana lucio lucía luis
    luisa lupita macarena macario magdalena maite manuel manuela marc marcela marcelo marcial marcos margarita mariana maribel
    mariela marina mario marisela marisol maría marta martina martín mateo matias matilde matías mauricio maximiliano mayra
    melina meritxell micaela miguel mikel milagros milena miquel mireia miren mireya mía moises moisés montse montserrat mónica
    nacho nadia nahuel natalia nayeli nelson nerea nestor neus néstor nicolás noelia noé norberto nuria octavio ofelia olatz
    olga omar oriol osvaldo óscar pablo paco paloma paola pascual patricio pau pedro pepe pilar quique rafael ramiro ramón
    raquel raul raúl rebeca remedios renata reyna ricardo rigoberto roberto rocío rodrigo rogelio rolando román rosalia rosalía
    rosaura roxana ruben rubén salvador santiago santino saul saúl sebastian sebastián sergio silvia silvina silvio simon simón
    sofía susana thiago tobias tobías tomás txema ulises unai uxue valentin valentina valentino valentín vanesa vero verónica
    vicente victoria violeta visitación viviana víctor wendy wilmer wilson xabier xavi xavier ximena xiomara xochitl yadira yago
    yamila yeison yesenia yuli yuliana zacarias zacarías zulema`,
  ),
  falsePositives: vocabulary(
    `abogada abogado abonado abuela abuelo acá administrador administradora ahí alérgica alérgico alguien allá allí amiga amigo
    andaluz andaluza aparece aquel aquí argentina argentino arquitecta arquitecto autónoma autónomo ayer barcelona becaria
    becario beneficiaria beneficiario boliviana boliviano buena bueno camarera camarero catalana catalán católica católico
    celíaca celíaco chilena chileno cierto cliente cocinero colombiana colombiano con consciente correcto costarricense cómo
    cuando cuál cubana cubano de dependiente diabética diabético discapacitado domingo dominicana dominicano donde dueña dueño
    ecuatoriana ecuatoriano el electricista ella empresaria empresario encargada encargado enfermera enfermero escrito españa
    español española esposa esposo estudiante extranjera extranjero él fan feliz fontanero freelance funcionaria funcionario
    gallega gallego ganador ganadora gracias guatemalteco hermana hermano hija hijo hola hondureño hoy importante imposible
    ingeniera ingeniero inquilina inquilino interesada interesado intolerante jubilada jubilado jueves la las los lunes madre
    madrid madrileña madrileño maestra maestro mal mala malo mamá mañana marido martes mayor mejor menor mentira mexicana
    mexicano médico méxico mi miércoles minusválido mitad musulmán muy nada nadie no novia novio nueva nuevo otra otro paciente
    padre panameño papá para paraguayo parte pasajera pasajero pensionista peor periodista peruana peruano por porque posible
    preferente premium profesor profesora propietaria propietario psicóloga psicólogo que quien quién responsable salvadoreño
    sábado segura seguro señor señora sin sí sobrina sobrino socia socio sola solo su suegra suegro taxista testigo titular tía
    tío todo triste tu turista tú un una urgente uruguaya uruguayo usted usuaria usuario vasca vasco vecina vecino vegana vegano
    vegetariana vegetariano vendedor vendedora venezolana venezolano verdad viernes yo`,
  ),
  falseEndings: phrases('able | ible | ción | sión'),
  places: vocabulary(
    'madrid barcelona sevilla valencia bilbao zaragoza málaga lima bogotá medellín quito santiago montevideo caracas méxico españa colombia chile perú argentina uruguay venezuela ecuador córdoba rosario guadalajara monterrey',
  ),
  opened: vocabulary('abierto abierta cerrado cerrada'),
  toward: vocabulary('a en al la el'),
  stopWords:
    vocabulary(`a agendame agéndala agéndalo agéndame ahora al allí anotame anótame antes apellido apuntame apúntame aquel aquella aquí aún
    ayer ayuda bien buenas bueno buenos buscaba busco cancelar cancelo claro cliente como con confirmo correo cómo cual cuando
    cuenta dame de decir decirlo del deme desde dime dirección días dígame donde el ella ellas ello ellos en encantado entiendo
    entre envíame era eres es esa escribo ese eso espera espere esperen esta estar está están estás este esto estoy él favor
    fecha fue gracias gusto ha hago han has hasta hay he hola hoy la las le les llamaba llamo llámame lo los mañana mándame más
    me mejor menos mi mira mire mis muy nací necesitaba necesito ni no noches nombre nos nosotros nuestra nuestro número o oiga
    oye para pedido pero plis pls ponme por porfa porfi porfis porque póngame pónme preferiría prefiero pregunta problema puede
    puedes puedo pues que queria quería quien quiero quisiera recuerdo reservame resérvame se ser seria sería sé si sin sí sobre
    somos son soy su sus tal también tardes te teléfono tengo tiene tienes todavía trabajo tu tus tú u un una unas unos usted
    ustedes vale vez vivo vosotros y ya yo`),
  titles: vocabulary(
    'cp mg profra maestra maestro sr sra srta don doña dr dra lic ing prof señor señora señorita doctor doctora licenciado licenciada ingeniero ingeniera arq esc escr lcdo lcda mtro mtra abog psic cr cra cdor cdra cpn abogado abogada notario',
  ),
  positions: vocabulary(
    `-dor -dora -ista -óloga -ólogo abogada abogado administración administrador administradora agricultor agricultora albañil
    almacén analista apoderada apoderado arquitecta arquitecto asesor asesora asistente atención auxiliar área becaria becario
    capturista chofer chófer cliente cobranza comercial compras consultor consultora contabilidad contador contadora coordinador
    coordinadora decana decano departamento desarrollador desarrolladora directora diseñador diseñadora ejecutiva ejecutivo
    electricista encargada encargado enfermera enfermero escribana escribano facturación fontanero fundador fundadora ganadero
    gerente humanos ingeniera ingeniero investigador investigadora jefa jefe licenciada licenciado logística maestra mecánico
    mesera mesero médica médico notaria notario obra párroco pedidos periodista perito presidenta presidente procurador
    procuradora profesor profesora propietaria propietario recepción rectora recursos redactor redactora registro repartidor
    repartidora reservas residente responsable secretaria secretario secretaría socia socio supervisora tesorera tesorería
    tesorero técnica técnico vendedor vendedora ventas vocal`,
  ),
  universities: vocabulary(`universidad`),
  interrogatives: vocabulary(`quién quien cómo como`),
  organisations: vocabulary(
    `-ería abogados academia administración-de-fincas agencia ajuntament ambulancias arquitectos asador asesores asesoría
    asociación autoescuela ayuntamiento banco biblioteca bodega bodegas cafetería carnicería carpintería casa ceip centro
    cerrajería clínica clínica-dental cofradía colegio comité compañía comunidad consejería consejo construcciones constructora
    consultores cooperativa delegación despacho editorial escuela estudio facultad farmacia federación ferretería finca
    floristería frutería fundación funeraria gestores gestoría gimnasio gobierno granja grupo guardería hacienda hermandad
    hostal hostería i.e.s ies imprenta ingenieros inmobiliaria inmuebles instituto joyería junta juzgado kínder laboratorio
    laboratorio-clínico laboratorios lavandería librería marisquería ministerio montessori mueblería municipio museo notaría
    óptica panadería papelería parroquia peluquería pescadería pizzería polideportivo posada preescolar preparatoria primaria
    rancho relojería residencia restaurante secundaria seguros servicios sociedad soluciones taller talleres taquería teatro
    tienda tintorería transportes universidad veterinaria vidriería vivero zapatería`,
  ),
  branches: vocabulary('sucursal agencia'),
  buildings: vocabulary('edificio torre polígono pol urbanización parque'),
  streets: vocabulary(
    'calle carrer avinguda passeig plaça rambla c avenida av avda plza pza paseo carrera cra cl camino carretera ctra ronda travesía callejón pasaje vía urbanización urb colonia col barrio bulevar glorieta polígono pol piso depto departamento oficina esquina nº km parque parcela urbanizacion',
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
    `constructores pastelería fontanería electricidad mudanzas logística alimentación muebles textiles viajes gráficas autos motor repuestos instalaciones reformas hijos hermanos cocina cuina`,
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
