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
