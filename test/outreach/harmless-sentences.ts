/**
 * Sentences of customers that hold a word which alone would opt out, and ask for nothing of the kind. All made for this test.
 */
export const harmlessSentences: readonly string[] = `
Please cancel my order.
Cancel my order 4471 and refund the card.
Can I cancel the second item only?
I'd like to cancel tomorrow's appointment.
Do you charge a fee if I cancel within 24 hours?
We had to cancel the trip because of the weather.
Could you cancel the delivery and send it to the shop instead?
My flight was cancelled, what now?
How late can I cancel the booking?
I did not cancel anything, why was I refunded?
The cancel button does not work.
Where do I find the cancel option in the app?
Cancel the old card and send me a new one.
If it is not here by Friday I will cancel.
I want to cancel my subscription to the gym plan.
She asked me to cancel the reservation for four.
Is it possible to cancel and rebook for next week?
The driver said you would cancel the fee.
Cancel that, I found the receipt.
Please do not cancel my seat.
End of day is fine.
By the end of the week would be great.
At the end of the street, the blue door.
The end date on the contract is wrong.
When does the promotion end?
We end our shift at five.
The cable has a broken end.
In the end it worked, thanks!
My lease will end in March.
Both ends of the rope are frayed, end of story.
What time does support end today?
I can pick it up at the end of the month.
The video does not end properly.
Which end goes into the charger?
It should end before noon.
Weekend or end of next week both work.
Is this the end user agreement?
We are at the dead end near the mill.
The year end invoice is missing.
Front end looks fine, the back end is down.
Where is the nearest bus stop?
Which stop do I get off at?
I will stop by the shop tomorrow.
Can the driver stop at the side entrance?
The machine makes a stop after ten minutes.
My watch has stopped, can you repair it?
Stop by any time after nine.
We can stop the work if you need access.
The brakes do not stop the bike well.
Does the train stop in Porto?
It will not stop raining here, so no rush.
How do I stop the timer on the oven?
The app won't stop crashing when I open it.
The washing machine will not stop leaking.
I could not stop laughing at your reply.
Please make the car stop at the gate.
The door stop is missing from the box.
We made a short stop in Lyon.
Full stop, that was the best service ever.
The music would not stop on my speaker.
Pit stop is at lap twelve.
I had to stop the payment at my bank.
Can you stop the parcel before it ships?
What can I do to stop the alarm?
The elevator does not stop on the third floor.
A one stop shop is what we look for.
I want to quit smoking, do you sell patches?
My assistant quit last week, please change the contact to me.
The game quits when I press play.
Don't quit, you are doing great.
He quit his job, so the invoice goes to me.
How do I quit full screen mode?
Quit is not an option in the menu.
We never quit before the job is done.
The program quit unexpectedly.
I had to quit the queue after an hour.
Can you revoke the access of our former employee?
Please revoke the old API key.
The licence was revoked by mistake.
Who can revoke a certificate?
I need to revoke the power of attorney form you sent.
Does the bank revoke cards on Sunday?
Revoke the token and issue a new one.
How do I unsubscribe my colleague who left from the team plan?
The unsubscribe link in the newsletter gives an error 404 for my customers.
We build an unsubscribe page for our own shop, which plan has that?
Is there a report on how many people unsubscribe each month?
What is the opt out rate of your customers?
Do your forms have an opt out box?
The warranty has an opt out clause, can you explain it?
Our school offers an opt out form for photos.
J'ai un arrêt de travail jusqu'à lundi.
À quel arrêt dois-je descendre ?
L'arrêt de bus est devant le magasin.
Le moteur s'arrête tout seul.
La machine est à l'arrêt depuis hier.
Il arrête de travailler à midi.
On s'arrête chez vous demain matin.
Le train ne s'arrête pas ici.
Je voudrais annuler ma commande.
Comment annuler la livraison de demain ?
Mon abonnement se termine quand ?
La désinscription du cours est possible jusqu'à quand ?
Le formulaire de désinscription de mon fils est joint.
Mon désabonnement de la salle a bien été enregistré ?
La fin du mois me convient.
En fin de journée c'est parfait.
Quiero cancelar mi pedido.
¿Puedo cancelar la reserva sin coste?
Hay que cancelar la cita de mañana.
El vuelo fue cancelado.
¿Dónde está la parada más cercana?
El autobús va a parar aquí.
No puedo parar el motor.
¿Cuánto mide de alto?
El precio es demasiado alto.
Vivo en el alto de la colina.
La calle Alto 14, segundo piso.
Estoy de baja hasta el lunes.
La planta baja es la nuestra.
La calidad es muy baja.
Tengo la tensión baja.
La temporada baja empieza en octubre.
No más tarde de las cinco, por favor.
Nada más, muchas gracias.
No hay más preguntas.
¿A qué hora vais a parar para comer?
Al final del día está bien.
Ich möchte meine Bestellung stornieren.
Der Bus hält nicht an der Haltestelle Stopp 4.
Wo finde ich den Stopp-Knopf?
Wie kann ich mein Kind vom Kurs abmelden?
Muss ich mein Auto abmelden, bevor ich es verkaufe?
Kann ich die Zeitung für die Ferien abbestellen?
Bis Ende der Woche reicht.
Am Ende des Monats passt es mir.
Die Straße ist am Ende gesperrt.
Der Drucker stoppt mitten im Druck.
Können Sie den Versand stoppen?
Ich habe die Uhr gestoppt, es dauert vier Minuten.
Das Spiel war spannend bis zum Ende.
Wir machen einen Stopp in Ulm.
Der Zahnarzt soll die Schraube austragen?
Quero cancelar o meu pedido.
Posso cancelar a reserva até quando?
O ônibus vai parar aqui?
O motor começa a parar do nada.
Pare na próxima esquina, por favor, é a casa azul.
Não consigo sair do aplicativo.
Vou sair do trabalho às seis.
Como faço para sair do modo avião?
A que horas vocês vão sair para a entrega?
A entrega precisa parar no portão dois.
No fim do dia está bom.
Vorrei annullare il mio ordine.
Posso annullare la prenotazione?
L'autobus ferma davanti a casa.
Alla fine della settimana va bene.
Il motore si ferma da solo.
Ik wil mijn bestelling annuleren.
Waar is de dichtstbijzijnde halte?
Kan ik mij afmelden voor de les van morgen?
Mijn zoon moet zich uitschrijven bij de gemeente.
De wasmachine wil niet stoppen met draaien.
Aan het einde van de dag is prima.
Start the machine, then press stop after a minute.
Yes, cancel it and reorder the blue one.
Yes, the end of June works for us.
Help, the parcel has not arrived!
I need info on the end of the warranty.
Start of the month is better than the end.
Stop 3 on the route is closed, please deliver to stop 4.
My new address is 12 Stop Lane.
The End Gallery is on the left.
We met at the Quit Smoking Clinic.
Track: "Don't Stop Believin'" is missing from the album I bought.
The book is called The End of Everything.
You can stop worrying, I found the parcel.
Did you stop selling the green ones?
When did you stop making this model?
Why did my plan end without notice?
Why did the heating stop?
My card ends in 4471.
The tracking ends at Frankfurt.
The trial ended yesterday, can I extend it?
Can we end the contract in May instead of June?
Does the price stop going up at ten units?
Please end the call recording for my account page.
I cannot end the session, the button is grey.
The warranty ends when I open the case, right?
I was told to quit the app and start again.
Please quit charging the late fee, I paid on time.
Will you revoke the discount if I change the date?
I got a stop sign on the screen.
There is a stop order on the cheque.
The stopwatch shows the wrong time.
Our office is the last stop of line 7.
Do I have to cancel before I order a new one?
I'd rather exchange it than cancel.
Cancellation is not what I want, only a later date.
The noise cancelling headphones cancel nothing.
Which of the two orders did you cancel?
The cancel fee is on my bill twice.
Nobody told me the class was cancelled.
Could someone call me about the cancelled booking?
Please call me at the end of the day.
Please text me when you stop at the warehouse.
Please email me the end date of my plan.
Send me a message when the sale ends.
Contact my wife, she will be home at the end of the day.
Don't forget to stop the old contract when the new one starts.
Do not end the rental before Sunday.
Never mind, the leak has stopped.
Unsubscribed users show up in my report, why?
The team wants to opt out of the beta next quarter, is that possible?
Our union may revoke the agreement, I will tell you.
My doctor told me to stop the pills; do you have the leaflet?
I'll be at the end of the platform.
The fire alarm did not stop until noon.
We quit the old supplier and would like a quote.
`
  .split('\n')
  .filter((line) => line !== '');

/** What people write when they have had enough: each has to reach a person, none revokes by itself. */
export const doubtfulSentences: readonly string[] = `
Stop texting me
Please stop messaging me.
STOP SENDING ME THESE MESSAGES
Hi, please stop calling me
stop emailing us
Quit texting this number
Please stop.
stop it
Stop, please!
STOP\\n\\nSent from my iPhone
ok stop now
Please take me off your list
Remove me from your mailing list
remove my number from your system please
Take my number off your list
Do not contact me again
don't text me anymore
Don’t ever call me again
Never contact me again
No more texts
no more emails please
Leave me alone
unsubscribe me please
please unsubscribe
How do I unsubscribe from this?
I want to unsubscribe
I'd like to opt out
Opt me out
I revoke my consent
I withdraw my consent to marketing calls.
Lose my number
You have the wrong number
I no longer wish to receive these
I don't want any more texts
I do not want your emails
Stop with the emails already
Stop the spam
arrêtez de m'envoyer des sms
Ne me contactez plus
Je ne veux plus recevoir vos messages
Désabonnez-moi
Merci de me désabonner
Laissez-moi tranquille
Cessez de m’appeler
No más
no más mensajes por favor
Dejen de escribirme
No me escriban más
Quiero darme de baja
No quiero recibir publicidad
Ya no quiero recibir esto
Quítenme de la lista
Keine SMS mehr bitte
Bitte keine Werbung mehr
Hören Sie auf!
Bitte melden Sie mich ab
Ich möchte mich abmelden
Lassen Sie mich in Ruhe
Hiermit widerrufe ich: widerrufe meine Einwilligung
Bitte nicht mehr anrufen
Pare de me mandar mensagens
Não quero mais receber isso
Me tira dessa lista
Não me liguem
Chega de mensagens
Non scrivetemi più
Smettetela di scrivermi
Non voglio più ricevere niente
Cancellatemi dalla lista
Geen berichten meer
Niet meer bellen
Stop met appen
Schrijf mij uit
Laat me met rust
`
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.replaceAll('\\n', '\n'));
