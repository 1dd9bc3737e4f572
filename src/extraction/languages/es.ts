import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Spanish. */
export const es = (): Language => ({
  code: 'es',
  introductions: {
    strong: phrases(
      `me llamo | mi nombre es | mi nombre completo es | mi nombre y apellido es | mi nombre | me llaman | pueden llamarme | puedes llamarme | llámame | llámeme | me dicen | mi apellido es | mi nombre sería`,
    ),
    weak: phrases('soy | yo soy | habla | le habla | les habla | te habla | le saluda | les saluda | le escribe | les escribe'),
    neutral: phrases('aquí | es'),
    booking: {
      strong: phrases(
        'a nombre de | al nombre de | a nombre | bajo el nombre de | bajo el nombre | con el nombre de | el nombre es | la cuenta está a nombre de | la reserva está a nombre de | está a nombre de | el titular es | nombre de la reserva',
      ),
      weak: phrases('reserva para | reservado por'),
    },
    after: phrases('al habla | es mi nombre | al aparato | por aquí'),
  },
  questions: {
    name: phrases(
      `su nombre | tu nombre | su nombre completo | tu nombre completo | su nombre y apellido | su nombre y apellidos | tu nombre y apellido | nombre y apellido | nombre y apellidos | cómo se llama | cómo te llamas | como te llamas | como se llama | con quién hablo | con quién tengo el gusto | quién habla | su apellido | tu apellido | sus apellidos | tus apellidos | nombre completo | a nombre de quién | qué nombre | a qué nombre | me regala su nombre | me puede dar su nombre | quién es usted | vuestro nombre`,
    ),
    email: phrases(
      'su correo | tu correo | su correo electrónico | tu correo electrónico | su email | tu email | su e-mail | correo electrónico | dirección de correo | su mail | tu mail',
    ),
    phone: phrases(
      'su teléfono | tu teléfono | su número | tu número | su número de teléfono | tu número de teléfono | número de teléfono | su celular | tu celular | su móvil | tu móvil | número de contacto | número de celular | teléfono de contacto',
    ),
    company: phrases(
      'su empresa | tu empresa | nombre de su empresa | nombre de tu empresa | nombre de la empresa | qué empresa | su compañía | nombre de la compañía | su organización | para quién trabaja | dónde trabaja | qué compañía',
    ),
    address: phrases(
      'su dirección | tu dirección | dirección de envío | dirección postal | su domicilio | tu domicilio | dónde vive | dónde vives | dirección de entrega | dirección completa',
    ),
    'date-of-birth': phrases(
      'fecha de nacimiento | su fecha de nacimiento | tu fecha de nacimiento | cuándo nació | cuándo naciste | su cumpleaños',
    ),
    'other-name': phrases(
      'nombre de usuario | cómo se llama su mascota | cómo se llama tu mascota | cómo se llama su perro | cómo se llama su hijo | cómo se llama su hija | cómo se llama su empresa | cómo se llamaba su | cómo se llama su madre | cómo se llama su médico | nombre de su primer perro | nombre de su primera mascota | nombre de su médica | nombre del archivo | apellido de soltera | nombre de su madre | nombre de tu madre | apellido de su madre | nombre de su mascota | nombre de tu mascota | nombre de su perro | nombre de su hijo | nombre de su hija | nombre de su esposo | nombre de su esposa | nombre del hotel | nombre del restaurante | nombre de su médico | nombre del médico | nombre del doctor | nombre del banco | nombre del producto | nombre del beneficiario | nombre del destinatario | nombre de la calle | nombre de su padre | nombre del paciente | usuario',
    ),
    spelling: phrases(
      'deletrear | deletréame | deletreármelo | deletrearlo | deletree | deletrea | letra por letra | cómo se escribe',
    ),
    other: phrases('código postal | número de pedido | número de cuenta | número de cliente | dni | cédula'),
  },
  nameParts: { given: vocabulary('nombre pila nombres'), surname: vocabulary('apellido apellidos') },
  requests: phrases(
    'por favor | podría | puede | puedes | podrías | dígame | dime | indíqueme | indique | indícame | necesito | necesitaría | me da | me das | me puede | confirmar | confirme | cuál es | facilitar | facilíteme | proporcionar | me regala | me indica | bríndeme | brindar',
  ),
  replyOpeners: phrases(
    'sí | si | con | claro | claro que sí | por supuesto | vale | ok | bueno | pues | hola | buenas | buenos días | buenas tardes | es | soy | mi nombre es | me llamo | gracias | cómo no | a nombre de | encantado | está a nombre de | con gusto | sería | eh | trabajo para | trabajo en | sí claro',
  ),
  corrections: phrases('perdón | quiero decir | no espera | mejor dicho | corrección | digo | quise decir'),
  denials: phrases('mi nombre no es | no me llamo | mi apellido no es'),
  negations: phrases('no'),
  contrasts: phrases('sino | pero'),
  followers: vocabulary('otra nuevamente'),
  greetings: phrases(
    'hola | buenos días | buenas tardes | buenas noches | estimado | estimada | estimados | estimadas | querido | querida | apreciado | apreciada | buenas | señor | señora | sr | sra | buen día',
  ),
  signOffs: phrases(
    `saludos | un saludo | saludos cordiales | un cordial saludo | cordial saludo | atentamente | muy atentamente | gracias | muchas gracias | mil gracias | gracias de antemano | gracias por su ayuda | gracias por todo | un abrazo | abrazos | besos | cordialmente | quedo atento | quedo atenta | quedo a la espera | quedo a la espera de su respuesta | quedo a su disposición | quedo pendiente | sin otro particular | hasta pronto | hasta luego | que tenga un buen día | que tengan un buen día | buen día | feliz día | reciba un cordial saludo | saludos y gracias | atte | slds | sinceramente | respetuosamente | agradezco su atención | gracias y saludos | gracias y un saludo | nos vemos`,
  ),
  quotes: {
    wrote: phrases('escribió | escribio | ha escrito'),
    original: phrases(
      'mensaje original | mensaje reenviado | mensaje enviado | reenviado por | inicio del mensaje reenviado | forwarded message',
    ),
    from: phrases('de | desde | remitente'),
    others: phrases('enviado | enviado el | para | cc | cco | asunto | fecha'),
  },
  labels: {
    name: phrases('nombre | nombre completo | nombre y apellidos | nombre y apellido | contacto | cliente | nombres | titular'),
    givenName: phrases('primer nombre'),
    surname: phrases('apellido | apellidos'),
    email: phrases('correo | correo electrónico | email | e-mail | mail | mi correo es | mi email es'),
    phone: phrases(
      'teléfono | tel | telf | tfno | tlf | tf | móvil | movil | celular | cel | mi número es | mi teléfono es | mi celular es | teléfono móvil | número | whatsapp | llámame al | directo | oficina | mi número | número de teléfono',
    ),
    fax: phrases('fax'),
    company: phrases('empresa | compañía | organización | razón social'),
    address: phrases(
      'dirección | domicilio | vivo en | mi dirección es | dirección postal | dirección de envío | mi domicilio es | dirección de entrega',
    ),
    position: phrases('cargo | puesto | función | título | departamento | profesión'),
    dateOfBirth: phrases(
      'fecha de nacimiento | nací el | nacido el | nacida el | mi fecha de nacimiento es | nacimiento | f nac',
    ),
    other: phrases(
      'pedido | número de pedido | factura | referencia | ref | cuenta | número de cuenta | seguimiento | nif | cif | dni | rut | rfc | cédula | nit | iban | tarjeta | web | ticket | reserva | localizador | contrato | nie | cuit',
    ),
  },
  employers: phrases(
    'trabajo para | trabajo en | llamo de parte de | de la empresa | represento a | en nombre de la empresa | en representación de | trabajo con',
  ),
  affiliations: vocabulary('de'),
  own: phrases(
    'mi correo es | mi email es | mi correo electrónico es | mi número es | mi teléfono es | mi celular es | mi móvil es | pueden contactarme | contáctenme | escríbanme | llámenme | me pueden llamar | mi dirección es | mi correo | mi teléfono | mi número | mi móvil',
  ),
  others: phrases(
    'su correo es | su número es | mi colega | mi compañero | mi compañera | mi marido | mi esposo | mi esposa | mi mujer | mi hijo | mi hija | mi jefe | reenviar a | escribí a | llamé al | mi amigo | mi amiga | mi hermano | mi hermana',
  ),
  falsePositives:
    vocabulary(`interesado interesada cliente nuevo nueva de un una el la los las muy feliz triste español española mexicano mexicana argentino argentina colombiano colombiana chileno chilena peruano peruana venezolano venezolana estudiante médico ingeniero ingeniera profesor profesora
    urgente importante hola gracias sí no yo tú usted él ella aquí allí hoy mañana ayer lunes martes miércoles jueves viernes sábado domingo todo nada alguien nadie que quien donde cuando cómo porque por para con sin mi tu su bueno buena malo mala mejor peor cierto verdad mentira posible imposible correcto
    usuario usuaria socio socia abonado titular propietario propietaria dueño dueña padre madre hermano hermana amigo amiga señor señora alérgico alérgica vegano vegana vegetariano vegetariana mayor menor solo sola consciente madrid barcelona méxico españa`),
  falseEndings: phrases('able | ible | ción | sión'),
  places: vocabulary(
    'madrid barcelona sevilla valencia bilbao zaragoza málaga lima bogotá medellín quito santiago montevideo caracas méxico españa colombia chile perú argentina uruguay venezuela ecuador córdoba rosario guadalajara monterrey',
  ),
  stopWords:
    vocabulary(`el la los las un una unos unas y o u pero ni de del a al en por para con sin sobre entre desde hasta que quien cual donde cuando como cómo si porque pues
    yo tú usted él ella ello nosotros vosotros ustedes ellos ellas me te se le les nos lo mi mis tu tus su sus nuestro nuestra este esta esto ese esa eso aquel aquella
    es soy eres somos son era fue ser estoy está estás están estar he ha has han hay tengo tiene tienes quiero quisiera quería puedo puede puedes necesito necesitaba busco llamo llamaba escribo vivo trabajo hago
    no sí prefiero preferiría decirlo decir queria buscaba muy más menos también ya aún todavía ahora hoy mañana ayer aquí allí gracias hola buenos buenas días tardes noches favor
    nombre apellido correo teléfono número dirección fecha pedido cuenta cliente problema ayuda pregunta nací tal vez bien encantado gusto`),
  titles: vocabulary(
    'sr sra srta don doña dr dra lic ing prof señor señora señorita doctor doctora licenciado licenciada ingeniero ingeniera arq',
  ),
  positions:
    vocabulary(`director directora gerente responsable jefe jefa asistente asesor asesora consultor consultora ingeniero ingeniera desarrollador desarrolladora coordinador coordinadora administrador administradora contador contadora abogado abogada
    secretario secretaria técnico técnica vendedor vendedora comercial ejecutivo ejecutiva analista profesor profesora médico médica enfermero enfermera arquitecto arquitecta diseñador diseñadora presidente presidenta socio socia fundador fundadora
    -ista -dor -dora -ólogo -óloga
    departamento área ventas compras recursos humanos atención cliente marketing periodista redactor redactora investigador investigadora becario becaria encargado encargada supervisor supervisora auxiliar propietario propietaria`),
  organisations: vocabulary(
    `grupo banco universidad escuela colegio instituto hospital clínica hotel restaurante agencia asociación fundación consejo comité despacho sociedad compañía casa editorial librería farmacia ayuntamiento taller centro laboratorio laboratorios estudio tienda seguros transportes servicios soluciones consultores asesores`,
  ),
  streets: vocabulary(
    'calle c avenida av avda plaza plza pza paseo carrera cra cl camino carretera ctra ronda travesía callejón pasaje vía urbanización urb colonia col barrio bulevar glorieta polígono piso depto departamento oficina esquina nº km',
  ),
  numbers: numberWords(
    `0 cero | 1 uno un una | 2 dos | 3 tres | 4 cuatro | 5 cinco | 6 seis | 7 siete | 8 ocho | 9 nueve | 10 diez | 11 once | 12 doce | 13 trece | 14 catorce | 15 quince | 16 dieciséis dieciseis | 17 diecisiete | 18 dieciocho | 19 diecinueve | 20 veinte | 21 veintiuno | 22 veintidós veintidos | 23 veintitrés veintitres | 24 veinticuatro | 25 veinticinco | 26 veintiséis veintiseis | 27 veintisiete | 28 veintiocho | 29 veintinueve | 30 treinta | 40 cuarenta | 50 cincuenta | 60 sesenta | 70 setenta | 80 ochenta | 90 noventa | 100 cien ciento | 900 novecientos | 1000 mil`,
  ),
  repeats: { doble: 2, triple: 3 },
  numberJoins: vocabulary('y'),
  ordinals: numberWords(`1 primero`),
  spelling: {
    asIn: phrases('de'),
    alphabet: vocabulary(''),
  },
  spoken: { arroba: '@', punto: '.', guion: '-', guión: '-', bajo: '_', más: '+' },
});
