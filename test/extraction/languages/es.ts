import { type LabelledLanguage, labelled } from './labelled.ts';

export const es: LabelledLanguage = {
  tuned: labelled(`
    Lucía Fernández | Hola, me llamo Lucía Fernández y tengo un problema
    Jorge Ramos | mi nombre es jorge ramos
    Ana María López | Buenas, soy Ana María López
    Pedro Gil | A: ¿Cómo se llama usted? // Pedro Gil
    Marta Ruiz | A: ¿Me puede dar su nombre completo, por favor? // Sí, claro, marta ruiz
    Carlos Vega | La reserva está a nombre de Carlos Vega
    Elena Mora | Le habla Elena Mora, de Sevilla
    Iván Castaño | hola buenas soy Iván Castaño queria saber de mi pedido
    Rocío Peña | me llamo rocío peña y no me llega el correo
    Nuria | Hola, soy Nuria, escribí ayer
    Tomás Aguirre | voice: sí buenos días, habla Tomás Aguirre, llamo por la factura
    Beatriz Soler | A: ¿Con quién tengo el gusto? // Con Beatriz Soler
    Hugo Salas | A: como te llamas? // hugo salas
    Irene Bravo | A: ¿A qué nombre está la reserva? // A nombre de Irene Bravo
    Diego Paz | A: Dígame su nombre y apellidos, por favor // diego paz
    Alba Conde | Nombre: Alba Conde⏎Pedido: 44012
    Sergio Lara | mail: Hola,⏎⏎no puedo entrar en mi cuenta.⏎⏎Un saludo,⏎Sergio Lara
    Pilar Otero | mail: Estimados señores:⏎⏎adjunto el contrato.⏎⏎Atentamente,⏎Pilar Otero
    Emilio Rey | sms: soy Emilio Rey, llego tarde a la cita
    Clara Nieto | A: ¿Su nombre? // Clara // A: ¿Y su apellido? // nieto
    Mateo Ríos | Mateo Ríos al habla
    - | Soy cliente desde hace años
    - | Soy de Madrid
    - | Estoy interesado en el coche
    - | A: ¿Cuál es su nombre de usuario? // Luna
    - | A: ¿Cuál es el apellido de soltera de su madre? // Serrano
    - | Es urgente
    - | Soy vegetariano, ¿tienen menú?
    - | soy la hermana de Carlos
    - | Mi hijo se llama Bruno y tiene fiebre
    - | Hablé con Marcos ayer y no me solucionó nada
    - | Me llamaron de Movistar tres veces
    - | A: ¿Cómo se llama su mascota? // Toby
    - | A: ¿Nombre de la empresa? // Talleres Quintana
    - | A: ¿Me lo puede deletrear? // te o be i a ese
    - | Es Correos quien lo perdió
    - | Aquí Barcelona está lloviendo
    - | Soy Argentina y vivo en Lima
    - | El doctor Herrera me dio cita para el martes
    - | A: ¿Cuál es su nombre? // prefiero no decirlo
    - | busco a Patricia, la del turno de noche
    Antonio García | hola soy antonio garcía, no puedo entrar
    María José Pérez Luna | buenas, les habla María José Pérez Luna del departamento 302
    Lucía Quiroga | A: ¿Con quién tengo el gusto de hablar? // con lucía quiroga, mucho gusto
    Pilar Gómez | no, no, me llamo Pilar Gómez, no Pilar López
    Jaime Vallés | Buenos días, Jaime Vallés por aquí otra vez
    Noelia Campos | voice: eh sí buenas mire yo me llamo eh Noelia Campos y llamaba porque
    Xavi | hola! soy Xavi
    Ignacio De la Torre | A: ¿A nombre de quién va la factura? // A nombre de Ignacio De la Torre, por favor
    Teresa Uribe | habla con Teresa Uribe, de contabilidad
    Gonzalo Prieto | de parte de Gonzalo Prieto: ¿ya está mi pedido?
    Gonzalo Prieto | quien le escribe es Gonzalo Prieto, cliente 4431
    Álvaro Núñez | mi nombre y apellidos son Álvaro Núñez
    Sara Molina | A: Hola, soy Patricia. ¿Con quién hablo? // Sara Molina
    Fermín | mail: Buenas tardes:⏎⏎Necesito el duplicado.⏎⏎Muchas gracias por todo,⏎Fermín⏎⏎El lun, 3 mar 2025 a las 10:12, Soporte (<help@acme.es>) escribió:⏎> Hola, soy Marta⏎> Saludos
    - | A: ¿Cuál es el nombre de su mascota? // se llama Rufo
    - | mi jefe se llama Esteban Mora y me dijo que llamara
    - | Le paso el contacto de mi abogada: Sonia Prats, sonia@prats.es
    - | hablé ayer con un tal Gustavo y me colgó
    - | soy Autónomo y necesito factura
    - | Soy Ingeniero de Caminos, no informático
    - | Buenos días Laura, sigo esperando respuesta
    - | A: ¿Desea algo más? // No, gracias Marcos
    - | A: Hola, soy Patricia del equipo de soporte, ¿en qué puedo ayudarle? // hola Patricia, no me llega el código
    - | Estoy en Santa Marta y no hay señal
    - | El paquete es para Julia Roca, calle Sol 4
    - | El pedido lo hizo mi socia, Clara Rivas
    - | Soy Camarera de piso y necesito el uniforme
    - | ¿tienen entradas para Rosalía?
    - | Gracias por todo, muy amables
    - | Los de Zara me dijeron que ustedes
  `),
  heldOut: labelled(`
    Julián Cano | buenas tardes mi nombre es Julián Cano
    Sofía Prado | Soy Sofía Prado y necesito ayuda con un envío
    Raúl Ibáñez | A: ¿Quién habla? // Raúl Ibáñez
    Gloria Vidal | A: ¿Podría indicarme su nombre completo? // gloria vidal, gracias
    Andrés Luna | quería cambiar la reserva a nombre de Andrés Luna
    Lola | hola me llamo lola
    Víctor Maza | mail: Buenos días,⏎⏎¿cuándo llega?⏎⏎Gracias,⏎Víctor Maza
    Esther Roca | Les escribe Esther Roca, clienta desde 2019
    Nicolás Ferrer | voice: eh sí me llamo nicolás ferrer
    Paula Acosta | Nombre completo: Paula Acosta
    - | soy nuevo en esto
    - | Soy Fan de la marca
    - | Es Martes y sigo esperando
    - | A: ¿Nombre de su médico? // Doctora Campos
    - | Mi marido Javier hizo el pedido
    - | A: ¿En qué ciudad está? // Es Valencia
    - | La señora Gutiérrez me atendió muy bien
    - | soy alérgica al gluten
    - | A: ¿Cuál es el nombre de su primer perro? // Canela
    - | Pedido 55120 del 3 de mayo, soy el titular
  `),
};
