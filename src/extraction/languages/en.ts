import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** English. */
export const en = (): Language => ({
  code: 'en',
  introductions: {
    strong: phrases(
      `address me as | call me | everybody calls me | everyone calls me | family name is | folks call me | friends call me | full name is | i am called | i am known as | i am named | i go by | i known as | i signed up as | i was booked in as | i'm called | i'm known as | i'm listed as | i'm named | i'm registered as | it's booked under | it's me again | it's under the name | just call me | known to friends as | ma name is | may name is | mt name is | my actual name is | my anme is | my family name is | my first name | my first name is | my first name's | my friends call me | my full legal name is | my full name | my full name is | my full name's | my full names is | my given name is | my last name | my last name is | my last name's | my last names is | my legal name is | my mame is | my naem is | my nam is | my name | my name again is | my name here is | my name is | my name iz | my name si | my name was | my name would be | my name's | my nameis | my names | my names is | my namne is | my neme is | my nmae is | my nname is | my real name is | my surname | my surname is | my surname's | myname is | mynameis | name is | name's | people call me | please call me | put me down as | refer to me as | surname is | the account holder is | the account's under | the booking's under | the name for the reservation is | the name i use is | the name is | the name is for the reservation is | the name would be | the name's | the names | they call me | this is in the name of | this is the name i use | y name is | you are speaking to | you are speaking with | you are talking to | you can call me | you can just call me | you're speaking to | you're speaking with | you're talking to`,
    ),
    weak: phrases("i'm | i am | im | myself | my self | i m | i an"),
    // “im Urlaub” is German.
    shared: vocabulary('im'),
    neutral: phrases(
      "this is | it's | its | it is | it is me | it's me | this is me | that's me | hi it's | hey it's | hello it's | hey this is | its me",
    ),
    booking: {
      strong:
        phrases(`under the name | under the name of | under the name is | under the names | in the name of | in the name | by the name of | by the name | under name | with the name | with the name of |
        under my name | in my name | the name on the booking is | the name on the reservation is | the name on the account is | name on the account is | on name | on the name | on the name of | use the name | use name | put the name | try the name | the name of | booking name is | reservation name is | account holder is | account holder | account name is | the account is under | it should be under | it's under | should be under | it would be under | the reservation is under | the name for the booking is | the booking name is | the reservation name is`),
      weak: phrases(
        `under | reservation for | booking for | booked for | table for | booked as | reserved for | reserved under | booked under | reservations for | listed under | it's for | its for | reserve for | registered to | registered under | booked by | made by | account of | appointment for | for | by`,
      ),
      nouns: vocabulary('book booking reservation reservations table booked reserved lunch dinner brunch party appointment'),
    },
    heard: new Set(phrases(`speaking | here from`)),
    apart: new Set(phrases(`that is my name | that's my name | that's the name`)),
    after: phrases(
      `again here | back again | calling | checking in | from accounts | here | here again | here btw | here from | is me | is my actual name | is my family name | is my first name | is my full name | is my fullname | is my last name | is my name | is my surname | is the full name | is the name | is what i am called | is what i'm called | is what people call me | is what they call me | on the line | on the phone | on this end | over here | signing in | speaking | that is my name | that's me | that's my name | that's the name | they call me | they'll call me | this side | writing`,
    ),
  },
  questions: {
    name: phrases(`whom am i chatting | whom am i talking | name for the order | name for the ticket | name for the pickup | name for the delivery | name for the appointment | name for the table | name for the file | name for the account | is this mr | is this mrs | is this ms | is this miss | who should the driver ask for | who should we ask for | your own name | number and name | your name | your full name | your first name | your last name | your surname | your first and last name | your given name | your family name | your legal name |
      what name | whose name | name please | a name | the name please | full name | first and last name | who am i speaking with | who am i speaking to | who am i talking to |
      who am i talking with | who is this | who's this | who is calling | who's calling | whom am i speaking | may i know who | who do i have the pleasure | which name |
      repeat your name | repeat your full name | the name on the account | the name on the booking | the name on the reservation | name for the reservation | name for the booking | name is the booking | last name | first name | surname | how should i call you | how may i address you | what should i call you | what do i call you | booking name | name on the order | name is it under | and you are | name and | the name | your name again | who am i chatting with | who am i chatting to | who are you | and your name | name as it appears | name on file | name on your account | name it's under | account in | under what name | under which name | whom do i | who do i | who should i | who shall i | who's speaking | who is speaking | who might i | name for that | what can i call you | what to call you | how do i address you | what do you go by | confirm your name | confirm the name | get your name | have your name | take your name | account holder's name | cardholder name | name on the card | your good name | may i have the name | could i have the name | and name | and full name | and surname | and a name | name and surname | name & surname | name surname`),
    email: phrases(
      `your email | your e-mail | your email address | your e-mail address | your mail | email address | e-mail address | what email | which email | an email | email please | email for | email on file | where can i email | where should i send | what's the email | is the email | the email | best email | email we can | your email id | send the confirmation | e-mail`,
    ),
    phone: phrases(
      `a contact number | a number | best contact | best number | best phone | best way to reach | call back number | call you back | callback number | cell phone number | contact details | contact number | daytime number | daytime phone | landline | mobile | mobile number | number can i | number can we | number for you | number should | number to reach you | number we can | phone number | phone number on | phone we can | reach you | telephone | telephone number | what number | which number | your cell | your mobile | your number | your phone | your phone number | your telephone`,
    ),
    company: phrases(
      `where you're calling from | where are you calling from | business are you | business name | company are you | company name | firm are you | name of the company | name of your business | name of your company | name of your employer | name of your organisation | name of your organization | on behalf of which | organisation name | organization name | the company | what business | what company | what organisation | what organization | where do you work | which company | which firm | which organisation are you | which organization are you | who do you work for | your business name | your company | your company name | your company's name | your employer | your firm | your organisation | your organization`,
    ),
    address: phrases(
      `add | address line 1 | an address | billing address | current address | deliver it to | delivery address | first line of your address | home address | mailing address | new address | postal address | property address | service address | ship it to | ship to | shipping address | snail | snail mail | street address | the address | what address | where are we delivering | where can we deliver | where do we send | where do we ship | where do you live | where do you want it | where shall we deliver | where shall we send | where should we deliver | where should we send | where should we ship | where to deliver | where to send | where would you like it | which address | your address | your billing address | your delivery address | your full address | your home address | your mailing address | your postal address | your shipping address`,
    ),
    'date-of-birth': phrases(
      `date of birth | your birthday | birth date | birthdate | when were you born | your dob | dob | day of birth | you born | birthday | when is your birthday | d.o.b | born | birth`,
    ),
    'other-name': phrases(
      `which model | what model | which product | which one | which item | account name | agent's name | artist name | bank name | beneficiary name | best friend's name | brand name | child's name | city name | claimant's name | colleague's name | contact name | daughter's name | doctor's name | domain name | driver | driver name | driver's name | emergency contact | emergency contact's name | engineer's name | event name | father's name | file name | file saved | first pet | first school | friend's name | group name | guest's name | her full name | her name | his full name | his name | host name | hotel name | husband's name | kid's name | landlord's name | line manager | login name | maiden name | manager's name | memorable word | model name | mother's maiden | mother's maiden name | mother's name | movie name | name for the engraving | name goes on | name is the file | name of | name of a | name of an | name of the | name of the bank | name of the beneficiary | name of the city | name of the doctor | name of the event | name of the hotel | name of the payee | name of the person | name of the pet | name of the product | name of the recipient | name of the restaurant | name of the sender | name of the song | name of this | name of your | name of your bank | name of your boss | name of your cat | name of your child | name of your childhood | name of your doctor | name of your dog | name of your favorite | name of your favourite | name of your first pet | name of your manager | name of your pet | name of your school | name of your teacher | name should appear | name should go on | name to appear | name to print | nick name | of the beneficiary | of the child | of the payee | of your child | partner's name | party's name | password | patient's name | payee name | payee's name | person's name | pet name | pet's name | plan name | product name | project name | recipient name | recipient's name | referred by | restaurant name | salon name | school name | screen name | security answer | security question | seller name | seller's name | server name | shop name | son's name | song name | spouse's name | store name | street name | street you grew up | stylist name | stylist's name | supervisor's name | teacher's name | team name | technician's name | tenant's name | the name of that | the name of the | the name of your | the seller's name | the technician's name | theater name | theatre name | their name | user name | username | venue name | what is her name | what is his name | what's her name | what's his name | who did you speak | who do i make it out to | who do i send | who do i transfer | who is it for | who is the gift | who referred you | who shall i book | who shall i send | who should i book | who should i pay | who should i schedule | who should i send | who should i transfer | wife's name | your cat | your cat's name | your doctor's name | your dog | your dog's name | your pet`,
    ),
    spelling: phrases(`spell | spell it | spelling | spelled | spelt | letter by letter`),
    other: phrases(
      `postcode | post code | zip code | zip | account number | order number | pin | account id | booking number | reference number | credit no | credit card no | acct no`,
    ),
  },
  nameParts: { given: vocabulary('first given forename'), surname: vocabulary('last family surname') },
  requests: phrases(
    `can i | can you | confirm | could i | could you | enter | give me | how may i address | how should i call | i'll need | leave | let me know | may i | must | need | please | provide | repeat | send me | share | state | tell me | type | verify | what is | what should i call | what's | where can i | where do you | where should i | who am i | who do i | who do you work for | who is this | whom am i | whom do i`,
  ),
  replyOpeners: phrases(
    `absolutely | actually | ah | ahh | all right | alright | and | as in | book it under | call me | certainly | cheers | correct | er | errr | fine | for | full name | good | good afternoon | good evening | good morning | got it | great | hello | here | here it is | here you go | hey | hi | hi there | hiya | hmm | hmmm | hold on | i am | i believe | i go by | i think | i'm | im | it is | it should be under | it would be | it'd be | it's | it's for | its | its me | just | just put | ma'am | maam | make it under | mam | me | my full name is | my full name's | my name is | my name would be | my name's | name | name is | name was | no | no problem | no worries | nope | of course | oh | ohh | ok | okay | one moment | people call me | please | put | put it under | put me down as | reserve it under | right | should be under | sir | so | sorry | speaking | sure | sure mam | sure sir | sure thing | thank you | thanks | that is | that would be | that'd be | that's | that's me | the booking's under | the name is | the name was | the name's | there you go | this is | this is he | this is her | this is him | this is she | try | uh | uhh | uhhh | uhm | um | umm | ummm | under | under the name | under the name of | use | well | with | yeah | yep | yes | yes it's | yes please | yes speaking | yes that's me | yes this is | yes this is he | yes this is she | you can put | you can use | you got it | yup`,
  ),
  corrections: phrases(
    `actually it's | actually my name is | autocorrect | correct one is | correcting | correction | i mean | i meant | i meant to say | i mistyped | let me correct that | make it | make that | misspelled | my mistake | no it's | no its | not that | oops | rather | scratch that | should be | should read | sorry | sorry it's | sorry no | typo | wait | wait no | whoops`,
  ),
  denials: phrases(`my name is not | my name isn't | my name's not | i'm not | i am not | it's not | this isn't | it isn't`),
  negations: phrases('not'),
  contrasts: phrases('but'),
  greetings: phrases(
    `alright | alright mate | attention | attn | dear | dear madam | dear sir | g'day | g'day mate | gday | gday mate | good afternoon | good day | good evening | good morning | greetings | hello | hello mate | hello there | hey | hey mate | hey there | heya | hi | hi mate | hi there | hiya | howdy | howya | hullo | morning | morning mate | oi | salaam | salam | sup | to | yo`,
  ),
  signOffs: phrases(
    `all my best | all the best | appreciate it | appreciatively | as always | best | best always | best of luck | best regards | best regrads | best wishes | br | brgds | bye | bye bye | bye for now | bye now | catch you later | cheers | cheers and thanks | cheers from | cheers mate | ciao | cordially | cordially yours | faithfully | faithfully yours | god bless | good bye | good night | goodbye | goodnight | gratefully | have a good day | have a good one | have a good weekend | have a great day | have a great weekend | have a nice day | have a nice weekend | hope this helps | hugs | is mise le meas | kind regards | kind wishes | kindest | kindest regards | kr | later | laters | le meas | look forward to hearing from you | looking forward to hearing from you | looking forward to your reply | lots of love | love | love from | many thanks | many thanks in advance | much appreciated | much love | my best | night | onwards | peace | reagrds | regads | regards | regards from | regrads | respectfully | respectfully yours | rgds | see ya | see you | see you soon | sent by | signed | sincerely | sincerely yours | speak soon | stay safe | stay well | ta | take care | talk soon | talk to you soon | thank you | thank you for your assistance | thank you for your help | thank you for your time | thank you in advance | thank you so much | thank you very much | thanks | thanks a bunch | thanks a lot | thanks a million | thanks again | thanks and best regards | thanks and regards | thanks and take care | thanks for the help | thanks for your help | thanks for your time | thanks from | thanks in advance | thanks so much | thanks very much | thx | tks | ttfn | ttyl | ty | until then | very truly yours | warm regards | warm wishes | warmest regards | warmly | with appreciation | with best regards | with best wishes | with gratitude | with kind regards | with kindest regards | with love | with regards | with thanks | with warm regards | xoxo | your faithful customer | your friend | your loyal customer | yours | yours ever | yours faithfully | yours respectfully | yours sincerely | yours truly`,
  ),
  quotes: {
    wrote: phrases('wrote | writes | wrote on | says'),
    original: phrases(
      'original message | original appointment | forwarded message | forwarded by | begin forwarded message | forward header | reply separator | forwarded with changes by | message from',
    ),
    from: phrases('from | sent by'),
    others: phrases(
      `sent | to | cc | bcc | subject | date | reply to | importance | re | text him at | text her at | message him | message her | ring him | ring her | phone him | phone her | text him on | text her on | call him on | call her on`,
    ),
  },
  labels: {
    name: phrases(
      `name | full name | contact name | contact | customer name | client name | my name | your name | caller | customer | passenger | guest name | contact person | name of customer | your full name | name in full | applicant | applicant name | attendee | attendee name | guest | patient | patient name | member | member name | account holder | cardholder | cardholder name | reservation name | booking name | fn | customer's name | registered name | user's name | submitted by | requested by | nombre | my details`,
    ),
    givenName: phrases('first name | given name | firstname | forename'),
    surname: phrases('last name | surname | family name | lastname'),
    email: phrases(
      `email | email address | e-mail address | mail | email id | mail id | email is | my e-mail is | email me at | email me on | mailto | e | email addr`,
    ),
    phone: phrases(
      `beeper | bell me on | c | call | call me | call me at | call me on | call us | call us on | cell | cell # | cell no | cellphone | contact # | contact me on | contact no | d | dial | direct | direct line | hmu at | home | m | main | main line | mob | mobile | mobile # | mobile no | my cell is | my mobile is | my num is | my phone is | my registered | num | number | number is | o | office | p | pager | ph | phone | phone # | phone me at | phone me on | phone no | phone numbers | phone: | reach me at | reach me on | ring | ring me at | ring me on | sms | switchboard | t | tel | tel no | tel. | telephone | telephone # | telephone no | text | text me at | text me on | toll free | txt | voice | whatsapp | work`,
    ),
    fax: phrases('fax | facsimile | fax number | fax no | telefax | f | efax'),
    company: phrases(
      `company | organization | organisation | employer | business | company name | business name | firm | org | organization name | company is | firm name | employer name | my company is | organisation name | the company is | company/organisation | on behalf of`,
    ),
    address: phrases(
      `address | billing | billing address | deliver to | delivery address | delivery to | head office | headquarters | home address | hq | i live at | i live in | i moved to | i've moved to | located at | location | mail it to | mailing | mailing address | moved to | my address | my address is | my current address is | my home address is | my new address is | new address is | office address | our address for pick up is | our address is | our new address is | pick up address is | pickup address is | postal address | property | residence | residing at | send it to | ship to | shipping | shipping address | street address | street address is | the address is | we are at | we live at | we moved to | we've moved to`,
    ),
    position: phrases('title | job title | position | role | function | department'),
    dateOfBirth: phrases(
      `birth | birth date | birthdate | birthday | birthday is | birthday's | born | born in | born on | d o b | d.o.b | d/o/b | date of birth is | dob | dob is | i was born | i was born in | i was born on | my birth date is | my birthdate is | my birthday is | my date of birth | my date of birth is | my dob | my dob is`,
    ),
    other: phrases(
      'aadhaar | aba | abn | ac no | acc no | access code | account | account no | account number | acct | acct no | acct number | acn | awb | barcode | batch | booking no | booking number | booking ref | booking reference | card | card no | card number | case | case id | case no | case number | claim no | claim number | code | conference code | confirmation | confirmation code | confirmation no | confirmation number | consignment | consignment number | contract | credit card | customer id | customer number | deal | docket number | ein | employee id | employee no | employee number | error | error code | fault code | file number | flight | flight number | frequent flyer number | gift card | gst | gstin | hospital number | iban | id | imei | invoice | invoice number | ip | isbn | job | job no | job number | licence | licence plate | license | license plate | login | lot | loyalty number | meeting id | member id | membership no | membership number | meter number | model | model number | mpan | nhs number | order | order id | order no | order number | order ref | otp | pan | parcel | parcel number | part number | participant code | passcode | passport | passport number | patient number | permit number | pin | pin code | plate number | pnr | po | policy | policy no | policy number | pwd | quotation number | quote number | receipt | receipt no | receipt number | record number | ref | reference | reg | registration number | reservation number | roll number | room number | routing number | serial | serial number | sku | social security number | sort code | ssn | ssn no | ssn number | student number | tax id | ticket | ticket id | ticket no | ticket number | tracking | tracking number | transaction | transaction id | unit number | user id | username | utr | vat | version | vin | voucher',
    ),
  },
  employers: phrases(
    "ringing from | phoning from | calling on behalf of | i work for | i work at | i'm with | i am with | calling from | i represent | on behalf of | i'm from | i am from | we are | here from | my company is | our company is | my company | i'm employed by | i own | i run | writing from | my business is | my employer is",
  ),
  affiliations: vocabulary('from with at of'),
  destinations: phrases(
    `change of address | collect from | collecting from | collection from | come to | deliver | deliver to | delivered to | delivering | delivery | drop it at | drop off at | i'm at | invoice to | live at | mail it to | moved | moving to | my new address | new address | new flat | new house | new place | pick up from | pickup from | post it to | send it to | send the | send them to | send this to | send to | sent to | ship it to | ship to | shipping | shipping address | we're at`,
  ),
  payments: vocabulary('letter parcel transfer transferred transferring wired wire payee cheque iban funds'),
  employedAt: vocabulary('at'),
  rooms: vocabulary('rm room office suite bldg floor'),
  links: vocabulary('blog web website site homepage privacy unsubscribe'),
  firstPerson: vocabulary("i i'm i’m im my me"),
  copulas: vocabulary('is called'),
  own: phrases(
    `a call back on | a callback on | bell me on | best email for me | best email is | best number | best number for me | best reached | call me | call me back at | call me back on | call me on | call or text | call or text me | call or text me at | call or whatsapp on | call us at | call us on | can be reached at | can be reached on | contact me on | contact us at | contact us on | drop me a line at | drop me a mail at | drop me an email at | e-mail me at | email me at | get back to me at | get back to me on | get hold of me on | get me back on | get me on | give me a bell on | give me a call at | give me a call on | give me a ring on | give us a bell on | give us a call on | give us a ring on | give us a shout on | mail me at | me at | message me on | mine is | mobile is | my address is | my callback number | my cell is | my cell phone | my contact is | my contact number | my direct line | my direct number | my e-mail address is | my e-mail is | my e-mail's | my email | my email's | my home number | my landline | my mail is | my mobile | my new email | my new number | my number | my personal email | my personal number | my phone is | my phone number | my registered email | my whatsapp | my work email | my work number | new one is | number is | number's | our new number | our number is | our phone number | phone me | phone me on | please call me | please reply to | reach me | reach me by phone | reach me on | reach us at | reach us on | reachable at | reachable on | reached at | reached on | reply to me at | ring me | ring me back on | ring me on | ring the shop on | ring us on | send it over to | send it to | send me it at | text me at | text me on | text or call | the best number | the correct one is | the new one is | the right one is | whatsapp me on | whatsapp on | write me at | write to me at | you can call me | you can email me | you can reach me | you can reply to`,
  ),
  others: phrases(
    `a call from | a text from | call from | call her at | call him at | call them at | called from the number | calls from | cc | check to | cheque to | contact her at | contact him at | copied | email from | email her at | email him at | emailed you at | emergency contact | forward it to | forward to | forwarded to | he can be reached | he is called | he was born | he's born | he's called | her birthday | her cell | her d.o.b | her date of birth | her dob | her email | her mobile | her name | her number | her phone | his birthday | his cell | his d.o.b | his date of birth | his dob | his email | his mobile | his name | his number | his phone | i called | i emailed | i sent an email to | i wrote to | kindly contact | made out to | mail from | message from | missed call from | my accountant | my agent | my assistant | my aunt | my boss | my boyfriend | my brother | my builder | my business partner | my carer | my child | my client | my colleague | my cousin | my customer | my dad | my dad's | my daughter | my daughter's | my dentist | my doctor | my eldest | my ex | my father | my father's | my fiancee | my fiancé | my flatmate | my friend | my girlfriend | my gran | my granddaughter | my grandfather | my grandmother | my grandson | my housemate | my husband | my husband's | my kid | my landlord | my lawyer | my line manager | my little one | my manager | my mom | my mom's | my mother | my mother's | my mum | my mum's | my nan | my neighbor | my neighbour | my nephew | my niece | my pa | my parents | my partner | my roommate | my secretary | my sister | my solicitor | my son | my son's | my stepdaughter | my stepson | my supervisor | my tenant | my tenant's | my therapist | my trainer | my uncle | my vet | my wife | my wife's | my youngest | next of kin | our boy | our child | our client | our daughter | our driver | our father | our girl | our granddaughter | our grandson | our kid | our mother | our son | paid to | parcel shop | payable to | payment to | phishing from | pickup point | please contact | reach her at | reach him at | received from | sent from | sent to the name of | she can be reached | she is called | she was born | she's born | she's called | sms from | spam from | text from | texts from | the courier's | the driver's | their date of birth | their email | their name | their number | they called from | they can be reached | they were born | transfer to | whose cell | whose date of birth | whose email | whose mobile | whose number | whose phone | your email | your number`,
  ),
  fillers: phrases(
    `actually | ah | ahh | basically | eh | er | erm | errr | hmm | hmmm | i think | it's | like | mm | oh | so | uh | uhh | uhhh | uhm | um | umm | ummm | well | you know`,
  ),
  selfClauses: phrases(
    `about my | account | again | apartment | booking | born | calling | can i | could i | customer | date of birth | dob | flat | following up | here again | i | i'd | i'll | i'm | i've | id like | im | invoice | is the name | ive | just | member | my | need | order | our | patient | please can | policy | re | ref | reference | regarding | reservation | room | unit | we | we're | we've | writing`,
  ),
  givenNames: vocabulary(
    `aaliyah aaron abdelkader abdellah abderrahman abena abigail achieng ada adaeze adam addison adel adnan ahlem aidan aiden
    aino ainsley akash akhil akira akosua akshay akua alan alana alanna alasdair alastair albert aleksandar aleksei alena alex
    alexa alexander alexandria alexandru alexis alfie alfreda alice alisa alisha alison alissa alistair allan allen allie
    allison alma alok alonzo alphonso althea alton altug alvin alyson alyssa amanda amar amara amer amir amit amol amos amy
    anabella anamika anand anders andie andre andrea andrew andriy anežka angela angelina angelique angharad angie angus aniket
    anikó anil anirudh anita anjali anjana ankita ann anna annabel annabella annabelle annie anshul anthony antoinette antti
    anup anurag anushka aoife aparna aravind archana archibald archie ariana aristide arjun arkady arlene arlo arnold arpit
    arthur artie arvind aryan asha ashish ashlee ashley ashok ashraf ashton ashwin athanasios attila aubrey augustus aurora
    avery avinash ayman ayush aziz ágnes åke åsa babatunde bailey balaji balazs balázs barbara barney barrie barry bassem
    beatrice becky belinda ben benedict benjamin bennie bernadette bernadine bernice bertha bertram bessie beth bethan bethany
    betsy bette bettie betty beulah bev beverley beverly bhavna bhushan bijoy billie billy bircan bjørn blaine blair blake bob
    bobbie bobby bohdan bojan bonita boyd brad bradford bradley brady brandon branko brayden brenda brendan brent brett brian
    brianna brianne bridget bridgette britney brittany bronwen bronwyn brooke bruce bryan bryant bryce bryn buddy burt byron
    caitlin caleb callum calvin camille canan caoimhe carey carissa carl carla carlene carlton carly carlyle carmen carol
    carolyn carrie carroll cary caryn carys casey casper cassandra cassie catalin catherine cathleen cathrine catriona cătălin
    cecil cecilia cecily celina cerys chad chantelle charlene charles charley charlie charlotte charmaine chelsey chen cherie
    cheryl chetan chidi chinedu chioma chirag chloe christer christi christian christina christine christopher christos christy
    ciara ciaran cillian claire clara clarence clarissa clark claudiu clayton clifford clifton clint clinton clive clyde cody
    colby colin colleen collin colton connie connor conor corey corina cormac cory costin courtney craig csaba curtis cynthia
    cyril dafydd daisy daniel danielle danijel danil danny dany daphne darci darcie darcy daren darius darko darla darlene
    darnell darragh darrel darrell darren darryl darshan dave david davina davis davor deana deann deanna deanne debbi debbie
    deborah debra declan deepa deepak deepika deidre deirdre delbert delilah delores demetrius denise dennis denny denys deon
    derek derick dermot deshawn desiree desmond dewey dexter diana diane dianna dianne diarmuid dimitris dion divya dmitriy
    dmytro dolores dominic dominick donald donna donnell donnie donovan doreen dorian doris dorothea dorothy dorsey doug douglas
    doyle dragana drazen dražen duane dudley duncan dusan dustin dušan dwayne dwight dylan easton ebony eddy edie edith edmond
    edward edwina eero eeva effie egor ehab eileen eilidh einar ekta eldon eleanor eleni eli elijah elin elisha eliška eliza
    elizabeth ellie elliot elliott ellis elmer eloise elsa elsie elton eluned elvin elvis elwood emeka emily emma emmett emrys
    enguerrand enid eoin eric erick erin erlend ernest ernestine ernie errol ervin erzsébet espen essam estelle ethan ethel euan
    eugene eunice evan evangeline evelyn everett everette evgeniy evie ewan ezra farhan farouk faye fedor felicia felix ferenc
    fergus ffion fidelma finn fintan fiona fionnuala florence florin floyd folake frances francine frankie fraser freda freddie
    fredrick fredrik freja freya frida funmilayo gabe gabor gabriel gabrielle gail galen ganesh gareth garrett garry garth gary
    gautam gavin gayle gábor geir gemma gena gennady geoff george georgie georgina georgy gerald geraldine gerard gertrude
    gheorghe giles gillian gina ginny giorgos girish gladys gleb glen glenda glenn glenna gloria godfrey goldie gopal gopi
    gordon grace gracie graeme graham grainne grayson greg gregg gregory greta gretchen grigory gunilla gustaf gwen gwendolyn
    gwyneth györgy habib hailee hailey haitham haley hallie hamid hamish hannah hannu hari harish harley harold harper harriet
    harriett harrison harry harsha harshit harvey hattie håkan heather heba heikki helen henrietta henrik henry herbert hesham
    hilary hilda hillary himanshi himanshu hiroshi hitesh hoda hollie horace hossam houda howard hubert hugh hugo huong huw hyun
    iain ian ida idris ieuan ifeoma ikenna ildikó ilene ilkka ilya imad imane imani imelda imogen imre ingrid ingvar ioana
    ioannis ionut ionuț irene irvin irving irwin iryna isaac isabella isabelle isaiah ishaan isla issam istvan istván ivan iveta
    ivo ivor ivy iwan jaakko jack jackie jacky jaclyn jacob jacqueline jacquelyn jaimie jake jamal james jamila jane janelle
    janet janette janice janie janine janis janos jared jari jarle jaroslav jarvis jasmine jason jasper jatin jaxon jayant
    jayden jayesh jayne jáchym jános jean jeanette jeanie jeannie jeff jeffery jeffrey jen jennifer jenny jeremy jeri jerome
    jerry jess jessica jessie jignesh jill jillian jim jimmie jimmy jiri jiří jitka joan joann joanne jocelyn jodi jodie jody
    joe joel john johnnie johnny jolene jonah jonathan joon jorgen jose joseph josephine josée joséphine joshua josie josip
    jovan joyce józsef jörgen juan juanita judit judith judy juha jukka julia julian julie julius jun justin jørgen kailash
    kaisa kalpana kamau kanisha kara karen karla karthik kartik katalin katarina kate katerina kateryna kateřina katherine
    kathleen kathryn katie katrina kaustubh kavita kavya kayla kaylee kayleigh kaylin kaylyn keiko keisha keith kelly ken kendra
    kenji kenneth kenny keri kerri kerry kev kevin kiara kieran kiley kimberley kimberly kimmo kinsley kip kirby kirill kirk
    kirstie kirsty kishore kjell klára kofi konstantinos koray kostas kris krista kristen kristi kristian kristie kristijan
    kristin kristina kristine kristy krisztina kriti ksenia kumar kurt kurtis kwame kyle kylie kyung lachlan lacy laila lajos
    lakeisha lakshmi lalit lalitha lamia landon lanny larisa larry laszlo lata latanya latasha latonya latoya laura laurel
    lauren laurentiu lauri laurie lavonne lawrence lászló leah leann leanna leanne leena leif leigh lenka lenora lenore leo
    leona leonid leoš lerato leroy lesa leslie lester letha liam lila lilian lillian lillie lilly lily linda lindsay lindsey
    ling linh linnea linwood lisa liviu liz liza lizzy ljiljana lloyd logan lola lonnie lonny loren lorena lorene loretta lori
    lorie lorna lorraine lorrie lotfi lottie louella louie louise luann lucas lucian lucille lucy luka lukáš luke luther lydia
    lyle lynda lyndsey lynette lynn lynne lynnette lyudmila mabel mackenna mackenzie maddie madhu maeve magalie mahdi maher
    mahesh mahima mairi majid makayla maksim maksym malachy malcolm malik malinda mallory mamie manal mandi manish manoj mansi
    marcella marcelle marci marcia marcus marcy margaret margery margie margo margot maria mariah marianne maribeth marietta
    marija marijana marilyn marissa marjorie marjory markéta markku marko marlene marquis marsha martha martial marv marvin
    marwa mary marya maryann maryanne marybeth maryjane mason matej mateja matilda matt matthew matti mattias mattie matty
    maureen maurice mavis maxine maxwell maya mayank mazen meena meera megan megha mei melanie melba melinda melissa melva
    melvin meredith mette micah michael micheal michelle mickie mihaela mihai mihály mika mikael mike mikko miklós mila mildred
    milica milind millie milo milos miloslav miloš milton mindy minna minnie miranda mircea miriam mirjana miroslav mitch
    mitchell mitzi mladen mohammad mohan mohsen moira mollie molly monica monty morag morton mostafa mounir mourad moustafa
    mridula mukesh mukul muriel mya mykola myles myra myrna nadezhda nadine naglaa naman namrata nancy nandini nanette nannette
    naomi naresh natalie nataliia nathan nathaniel naveen nebojša neeraj neha neil nellie nenad nettie ngaire ngozi nia niall
    niamh nicholas nichole nick nickolas nicolae nicole nidhi nigel nikhil nikita nikola nikos nilesh nimisha nina nisha nishant
    nitesh nitin nizar nkechi nnamdi noah nolan nomsa nora noreen norma norman nupur obinna octavian ognjen oisin olav oleksandr
    oleksii olena oliver olivia olli ollie olof olu oluwaseun omid omkar ondrej ondřej orla orsolya orville osama oscar othman
    otieno outi ovidiu owain owen paavo padma padraig paige pamela panagiotis paras patrice patricia patrick patsy patti paul
    paula pauline pavla pavlo payton päivi pekka penelope percy pernille petar peter petr petri petro peyton péter philip
    philomena phoebe phyllis pirjo piyush pooja poonam poppy portia prachi pradeep prakash pranav prashant pratik praveen
    predrag prerna priscilla priya priyanka puja puneet pyotr quinn rachael rachana rachel radek radha radim radovan radu rafik
    raghu ragnar rahul raimo rajan rajat rajesh raju rakshit ralph raluca ramesh ramona ramsey ramzi randall randi randolph
    randy ranjit ranko rasha rashid rashmi rasmus ratan raveena ravi raymond razvan răzvan reagan rebecca reema reena reese
    reggie regina reginald rekha renee renu reuben reza rhoda rhonda rhys richard richie ricki ricky riitta riley rishabh rishi
    risto ritika riyad roar robby robert roberta robin robyn rochelle roddy roderick rodney roger rohini rohit roisin roland ron
    ronald ronan rory rosalie rosalind rosalyn rosanne rosie roslyn ross rowena roxanne roy roz ruchi rudy rufus rune rupali
    rupert ruslan russell ruth ryan sabrina sachin sadhana sadie safaa sagar sahar sahil sakari saket sakshi salah saleh sally
    sam samantha sameer sammy samuel samuli sanaa sandeep sandhya sandie sandra sangeeta sanja sanjana sanjay sanjeev sanjin
    santosh saoirse sapna sara sarah sarthak saša sathish satish satu savita sándor scott sean seema segun selena semyon senthil
    seppo sergiu serhan serhii seung shailesh shalini shane shaniqua shankar shannon shanti shari sharmila sharon shashank shaun
    shauna shawn shawna shayla shayne sheila shekhar shelby sheldon shelia shelley shelly shereen sheri sherif sherman sherri
    sherry shikha shilpa shirlee shirley shivani shobhit shraddha shruthi shruti sian sidney sierra signe silviu simran sinead
    siobhan siobhán sipho sirpa sissel siva skyler slavica slobodan smita smriti sneha snehal snežana soham sohan solveig sonia
    sophia sophie sorin souad soufiane sourabh spencer spyros srinivas srđan stacey staci stanislav stanley stavros steinar
    stella sten stephanie stephen stevan steve steven stewart stig stuart subhash subramanian sudhir sujata sukanya sune sunil
    sunita supriya suraj surbhi surender suresh surya susan susannah sushant sushil sushma sushmita suzana svein sverre svitlana
    swapnil swati sybil syd sylvia szabolcs šárka ștefan tabitha tadhg takashi tamara tamás tamer tamika tammi tammy taneshia
    tanisha tanmay tanya tao tapio tara taras tarja tarun tasha tatiana tatyana ted teemu tejas temitope terence teresa terje
    tero terrance terrell terrence terri terry tetiana thabo thelma theo theodore theresa thibaud thomas tibor tiffany tihomir
    tiina tilly tim timmy timothy timur tina toby todd tom tomáš tomi tomislav tommie tomoko toni tony tor torbjørn tore torgeir
    tracey traci tracie tracy travis trevor tricia trina trisha trond troy trudy trupti trygve tudor tugce tunde tuomas tushar
    tuula tyler tyra tyrone uday ujjwal umesh unni uros uroš urvashi usha usman utkarsh vaclav vadim vaibhav valerie vandana
    vanessa varsha vasile vasilis vasily vassiliki vasudha vaughn václav vedran veena veikko velma venkat vera verna verne
    vernon veronica vesa vesna věra vibha vicki vickie vidar vidhi vidya viggo vignesh vijay vikas vikram viktoriia vimal vinay
    vince vincent vineet vinny vinod vipin vipul virgil virginia vishnu vitaly vivek vivian vivienne vlad vladan vladimír
    vladislav vlado vojislav volodymyr vyacheslav wade wael wallace walter wanda wanjiru wayne wei wendell wendi wesley whitney
    wilbur willard william willie wilma winifred winston wissam woodrow wyatt yana yang yannis yaroslav yasin yegor yehia
    yekaterina yelena yetunde yevgeny yevhen yogesh yolanda yuki yuriy yury yvette yvonne zach zachary zack zahra zakaria zane
    zanele zdenek zdeněk zeeshan zeljko zhanna zineb zoe zoltan zoltán zsolt zsuzsanna zubin zuzana zvonimir željko øystein`,
  ),
  falsePositives: vocabulary(
    `able about above absolutely acc account accountant acct actually add admin administrator adults afraid african afternoon
    again ai all allergic also although always am amazing amazon american android angry anonymous anyone anything anytime
    appears apple apr april arab asap asian ask assistant attach attached aug august aunt australian available awesome back
    baptist batman because booking bored bot both boy boyfriend brazilian breakfast british broke broken brother brunch business
    busy buy call caller calling canadian cancel catholic certainly change charge check checking children chinese christian
    christmas citizen client close company completely concerned concerning confidentiality confirm confirmation confused contact
    cool correct cousin covid cst curious currently customer dad daughter dec december definitely delete deliver delivery demo
    developer diabetic dinner director disabled disappointed disclaimer divorced doctor done driver due dutch early easter edt
    eight eleven else engineer english est eu european evening ever everybody everyone everything exactly excellent excited
    facebook false fantastic father feb february finally find fine five fix follow forward four free french fri friday friday's
    friend frustrated gentleman german get getting girl girlfriend give glad gmt god going gold good google grandfather grandma
    grandmother grandpa great guest guy half happy having hello help her here hey hi him hindu home hoping how human hungry
    husband if important in include indian instagram interested invoice iphone irish it italian jan january japanese jesus
    jewish jul july jun june just keeps kids la lady landlord late later lawyer left let linux look looking lost lunch lutheran
    mac madam make man manager mar march married mastercard maybe me member methodist mexican microsoft midnight missing
    misspelled mom mon monday month morning mother mum muslim need neighbor neighbour nephew netflix never new niece night nine
    no nobody none noon not nothing notice nov november now nurse nyc oct october off office ok okay on only open order out over
    owner party passenger password patient pay payment paypal pdt people perfect person personal planning platinum play please
    pleased pm polish possibly pregnant premium presently president privacy private probably pst put quarter rate ready really
    recently refund regarding remove renew reschedule reservation resident retired return right robot russian sales samsung
    santa sat saturday savings schedule scottish secretary see send sep sept september service seven ship shipping show shows
    sick silver since single sir sister six so someone something son soon sorry sounds spanish spelled spelt spotify start still
    stop stuck student subscription sun sunday superman support sure table teacher team tell ten tenant test than thank thanks
    them then there thinking though three thu thur thurs thursday tired today tomorrow tonight totally tourist track transfer
    true trying tue tues tuesday turkish tv twelve twitter two typo typos uber uk unable uncle under unemployed unknown update
    upgrade upset urgent urgently us usa use user using utc vegan vegetarian very vip visa visitor waiting want wed wednesday
    week well welsh what when whenever where which while who whose why wife windows woman wonderful wondering work working
    worried writing wrong year yes yesterday you`,
  ),
  falseEndings: phrases('able | ible | ful | less | ous | tion'),
  places: vocabulary(
    'london paris boston chicago seattle denver dallas houston phoenix leeds bristol manchester dublin sydney melbourne toronto vancouver england scotland ireland wales britain canada australia america california texas florida nevada oregon alaska hawaii',
  ),
  followers: vocabulary('student customer tenant resident guest mate'),
  opened: vocabulary('closed'),
  toward: vocabulary('to at it'),
  stopWords: vocabulary(
    `a about abt account actually address adn after again against all already also although am amazing an and and/or another
    answer any anything appointment are aren't as asap ask asked at awesome bad be because been before being believe between
    birth book booking born both bout but by call called calling can can't cancel cannot change check client clue code com
    company contact cool correct could couldn't currently customer date day dear did didn't do does doesn't don't done during
    each eight email every everything exactly excellent fantastic fine first five flight for forget forgot four from g'day gday
    get getting give going good got great guess had hadn't hang has hasn't have haven't having he he's hello help her here hey
    hi his hold hoping hotel hour how how's http https i i'd i'll i'm i've id idea if im in instead interested into is isn't
    issue it it's its just knew know last let let's letter like looking lost love made maiden make mate matter may maybe me
    middle might mine minus minute moment month more most mother's mr's must my myself nad name named names need needed needs
    new nice nine no nobody none nope nor not nothing now number of ok okay old on one only onto or order order't other our over
    own party password people perfect perhaps person pet's phone pin please pls plss plus plz prefer probably problem put
    question questions rather reach really remember reply reservation room said same say says second security see send sent
    seven shall she she's should shouldn't since six so some something soon sorry sounds space speaking spell spelled spelt
    still such sure surname table take tell ten than thank thanks that that's the their them then there there's these they
    they're they've thing things think this those though thought three through till time tmr tmrw to today told tomorrow tonight
    tonite too try trying two under unless until us use using very wait want wanted wants was wasn't we we'll we're we've week
    well were weren't what what's when where where's wherever which whichever while who who's whoever whom whose why will with
    without won't wonderful wondering work working works would would'd wouldn't writing www yeah year yep yes yesterday you
    you'll you're you've your yours yourself zip`,
  ),
  titles: vocabulary(
    'missus mister mr mrs ms miss mx dr doctor prof professor sir madam rev reverend hon lord lady capt captain sgt lt col gen fr sister brother king queen prince princess judge atty missis barrister advocate',
  ),
  positions: vocabulary(
    `accountant accounts actor administrator admissions adviser advisor agent analyst architect artist assistant associate
    attorney auditor barista barrister billing bookings bookkeeper broker builder bursar buyer caretaker ceo cfo chairman
    chairwoman chef chief cio claims cleaner clerk cmo cofounder consultant contractor controller conveyancer coo coordinator
    copywriter counsel credit cto curate dentist department dept deputy designer desk developer director dispatch distributor
    division doctor echocardiographer economist editor electrician engineer estimator executive finance foreman founder
    freelancer guard head headmaster headmistress headteacher helpdesk hygienist inspector installer instructor intern
    interpreter janitor journalist junior landlady landlord lawyer lead lecturer legal librarian logistics machinist manager
    marketing mechanic mediator membership midwife musician nurse officer operations operator optician optometrist owner
    owner-operator paralegal paramedic partner payable payroll pharmacist photographer physician pilot planner plumber postdoc
    president principal procurement producer professor programmer proprietor proprietress psychologist purchasing radiographer
    realtor receivable reception receptionist recruiter registrar repairer reporter representative researcher reservations sales
    scientist secretary senior service solicitor specialist staff strategist student superintendent supervisor support surveyor
    teacher team technician technologist tester therapist trader trainee translator treasurer trustee tutor vet veterinarian
    veterinary vice volunteer vp waiter waitress warranty welder worker writer`,
  ),
  universities: vocabulary(`university univ polytechnic`),
  interrogatives: vocabulary(`who whom what how`),
  organisations: vocabulary(
    `academy accountants accounts adventures agency allotment architects associates association attorneys authority bakery ballet
    bank barristers bathrooms billing bistro blinds bookkeeping brands brewery brokers brownies butchery cabinetry cabinets
    carpets cattery center centre chapel church cidery cinema clinic club co-op college committee communications company
    conservatories consulate consulting cooperative council creamery crew cricket dairy daycare deli delicatessen department
    diocese dispatch distillery embassy energy equestrian estates fabrication fabrications federation finance financial flooring
    foundation funeral gallery glazing global gp graphics group guild gym holdings homestay hospice hospital hotel housing
    industries institute interiors international ironworks kennels kindergarten kitchens laboratories laboratory labs league
    lettings magazine market masonry media medical metalworks millwork ministry museum networks notaries nurseries nursery
    orchards paralegals parish parish-council partners payable pilates practice preschool press primary prints procurement
    publishers publishing purchasing ranch realtors receivable reception rectory regatta rental rentals restaurant rowing
    sailing sanctuary scaffolding school scouts secondary services shelter shop signage society solicitors solutions stables
    stoneworks store studio studios surgery surveyors systems tavern team technologies tennis theater theatre town trust
    undertakers union university upholstery vet welding`,
  ),
  trades: vocabulary(
    `accountancy accounting aerospace airlines apothecary apparel appliances automotive autos aviation barbers bikes biotech
    boarding boats boatyard bodyworks books bookstore brewing bros brothers builders butchers cardiology carpentry caterers
    catering charters chiropractic cleaning coffee collision construction containers contractors countertops couriers cruises
    cycles dairies daughters decorating decorators dental dermatology diagnostics diner distribution distributors doors drywall
    electrical electricians electronics embroidery endodontics engineering enterprises excavating excavation exports fabricators
    farm farms fencing fisheries fitness florist florists foods freight furnishings furniture gardens glassworks greenhouse
    greenhouses grill grooming guesthouse gutters hardware haulage hauling healthcare heating hvac hygiene imaging imports inn
    insurance jewelers jewellers jewellery jewelry joinery landscape landscapers landscaping laundry lodge logistics lumber
    lumberyard machining manufacturing marine meats mechanical merchants metals motors movers nails oncology optical opticians
    optometry orthodontics outfitters packaging paediatrics pallets paving pediatrics periodontics pharma pharmaceuticals
    pharmacy photography physio physiotherapy pizza plastics plumbers plumbing poultry printing properties pub pump radiology
    realty remodeling roasters robotics roofers roofing seafood seal shipping signs software sons steelworks stonework storage
    supplies supply surgical tackle textiles tiling timber timberworks tires tools tours towing traders trading transportation
    travel trucking tutoring tutors tyres uniforms veterinary vineyards warehousing wholesale wholesalers windows winery
    woodworking woodworks yoga`,
  ),
  buildings: vocabulary('tower building bldg house court suite floor unit apt flat block plaza park'),
  streets: vocabulary(
    'street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl way square sq terrace highway hwy parkway pkwy circle cir crescent close alley suite ste unit apt apartment floor fl box building bldg plaza broadway walk row mews trail loop',
  ),
  numbers: numberWords(
    `0 zero oh o nought | 1 one | 2 two | 3 three | 4 four | 5 five | 6 six | 7 seven | 8 eight | 9 nine | 10 ten | 11 eleven | 12 twelve | 13 thirteen | 14 fourteen | 15 fifteen | 16 sixteen | 17 seventeen | 18 eighteen | 19 nineteen | 20 twenty | 30 thirty | 40 forty fourty | 50 fifty | 60 sixty | 70 seventy | 80 eighty | 90 ninety | 100 hundred | 1000 thousand`,
  ),
  repeats: new Map([
    ['double', 2],
    ['triple', 3],
    ['treble', 3],
  ]),
  numberJoins: vocabulary('and'),
  ordinals: numberWords(
    `1 first | 2 second | 3 third | 4 fourth | 5 fifth | 6 sixth | 7 seventh | 8 eighth | 9 ninth | 10 tenth | 11 eleventh | 12 twelfth | 13 thirteenth | 14 fourteenth | 15 fifteenth | 16 sixteenth | 17 seventeenth | 18 eighteenth | 19 nineteenth | 20 twentieth | 30 thirtieth`,
  ),
  spelling: {
    asIn: phrases('as in | for | like | as | from'),
    alphabet: vocabulary(
      'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu',
    ),
  },
  writtenTogether: phrases('all one word | all together | all in one word | the rate | the rate of'),
  spoken: { at: '@', dot: '.', period: '.', point: '.', dash: '-', hyphen: '-', minus: '-', underscore: '_', plus: '+' },
  possessives: vocabulary(`his her their`),
  ofSomebody: phrases(`of | his | her | what's his | what's her | what is his | what is her`),
  addressParts: phrases(
    `post code | postcode | zip | zip code | city | town | state | county | country | province | postal code`,
  ),
  townJoins: vocabulary(`in`),
  teams: vocabulary(`team`),
  since: vocabulary(`since`),
  legalNotices: phrases(
    `registered in | registered office | registered number | company no | company number | company reg | vat no | vat reg | vat number | registered charity | charity no | charity number`,
  ),
});
