import { type LabelledLanguage, labelled } from './labelled.ts';

export const en: LabelledLanguage = {
  tuned: labelled(`
    Dana Whitfield | hi there, my name is Dana Whitfield and my parcel never turned up
    Marcus Obi | hello my name is marcus obi, i ordered a lamp last week
    Priya Raman | Hey, I'm Priya Raman. Can someone look at my invoice?
    Owen | It's Owen again, still no refund
    Tessa Blake | Tessa Blake here, following up on my ticket
    Liam O'Connor | A: Who am I speaking with? // liam o'connor
    Noor Haddad | A: Could I take your full name please? // yeah sure it's noor haddad
    Gwen Parry | A: Can I have your name? // Gwen Parry, and the order is 440192
    Felix Braun | voice: yeah hi this is Felix Braun calling about the boiler
    Hannah Lowe | The booking should be under the name Hannah Lowe
    Rosa Diaz | Full name: Rosa Diaz⏎Order: 88123
    Kit | you can call me Kit
    Amara Nwosu | mail: Hello,⏎⏎my router keeps dropping.⏎⏎Kind regards,⏎Amara Nwosu
    Joel | mail: Hi Sam,⏎⏎any news on the delivery?⏎⏎Thanks,⏎Joel
    Bea Lindqvist | sms: Bea Lindqvist here. Running 10 min late for the fitting
    Theo Marsh | A: What's your name? // Theo // A: And your surname? // marsh
    Will Grace | I'm Will Grace and I need to change my address
    Ines Moreau | good morning! my full name is Ines Moreau
    Caleb Stone | i go by caleb stone on there
    Ruth Adeyemi | A: May I know who is calling? // This is Ruth Adeyemi
    - | I'm looking for a size 12 in green
    - | I am waiting since Tuesday for a callback
    - | i'm john's neighbour, he asked me to write
    - | I'm in Bristol until Friday
    - | This is Unacceptable
    - | It's Samsung, the big one with the ice maker
    - | My daughter's name is Chloe and she is allergic to nuts
    - | Dr. Patel told me to call you
    - | A: What is your mother's maiden name? // Hargreaves
    - | A: What was your first pet's name? // Biscuit
    - | A: Your user name please? // moonlight_77
    - | A: Which company are you with? // Harland Clarke
    - | A: Could you spell that for me? // Papa Alpha Tango Echo Lima
    - | A: Which city is the store in? // It's Leeds
    - | I spoke to Kevin yesterday and he promised a refund
    - | Is Monica available today?
    - | I am Vegan, does the soup contain milk?
    - | mail: Dear Mr Holloway,⏎⏎please find the form attached.
    - | A: What is your name? // i'd rather stay anonymous thanks
    - | My order 5012-88 was made on 3 May and I'm still Waiting
    Tom Hanley | voice: hi there this is tom hanley calling about my bill
    Priya Nair | hey im priya nair, cant log in
    Declan | it's declan again
    Ngozi Okafor | A: Could I take your name please? // ngozi okafor
    Sean O'Brien | voice: yeah um my name's uh sean o'brien
    Maya Lindqvist | Maya Lindqvist here, order 5512
    Maya Lindqvist | I go by Maya Lindqvist these days
    Maya Lindqvist | you've got it wrong, it's Maya Lindqvist not Mia
    - | my wife Sarah placed the order
    - | I spoke to Kevin in billing
    - | this is Spectrum's fault
    - | I'm Canadian
    - | any tickets left for Adele?
    - | Thanks for everything. Goodbye
    - | I'm a nurse on nights
    - | New York, next Friday, two people
  `),
  heldOut: labelled(`
    Nadia Rahimi | hiya, my name's Nadia Rahimi, can u help
    Peter Szabo | hi this is Peter Szabo, my card got declined twice
    Elsie Monroe | A: And who do I have the pleasure of speaking with? // Elsie Monroe
    Jonah Pike | A: Please tell me your first and last name. // jonah pike
    Carmen Ruiz | I'd like to cancel the table booked under Carmen Ruiz
    Ivy | hello, im Ivy, new here
    Tom Fairley | voice: um hello yes my name is tom fairley
    Grace Kim | mail: Hi team,⏎⏎the code does not work.⏎⏎Best,⏎Grace Kim
    Sunil Mehta | Name: Sunil Mehta⏎Phone: 201-555-0144
    Aoife Byrne | Aoife Byrne is my name, I wrote to you on Sunday
    - | I'm trying to reset my password
    - | I am Scottish so please excuse the accent lol
    - | My husband Greg has the account
    - | A: What's the name of your bank? // Barclays
    - | A: And the name of your doctor? // Dr Elena Vasquez
    - | It's Wednesday already and nothing came
    - | this is Netflix charging me twice
    - | I'm Very disappointed
    - | We met Laura and Simon at your booth
    - | A: What name is the file saved as? // holiday final
    - | A: Could you give me your name? // what for?
  `),
};
