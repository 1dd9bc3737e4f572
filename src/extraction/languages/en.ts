import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** English. */
export const en = (): Language => ({
  code: 'en',
  introductions: {
    strong:
      phrases(`my name is | my name's | my names | my name si | my name iz | my full name is | my name here is | my first name is |
      the name is | the name's | name is | my name was | my name would be | the name for the reservation is | the name is for the reservation is |
      call me | they call me | people call me | you can call me | i am called | i'm called | i go by | my name | my namne is | my nam is | my neme is | mynameis | i'm known as | i am known as | you are speaking with | you're speaking with |
      you are speaking to | you're speaking to | you're talking to | you are talking to | my full legal name is | my legal name is | name's | the name would be | it's under the name | my name again is | my actual name is | my real name is | my full name's | my first name's | my last name's | my surname's | my surname is | my last name is | my family name is | my given name is | everyone calls me | everybody calls me | folks call me | friends call me | just call me | please call me | it's me again | you can just call me | address me as | put me down as | i was booked in as | i'm listed as | i'm registered as | i signed up as | the account holder is | the account's under | the booking's under | it's booked under | this is in the name of | the names`),
    weak: phrases("i'm | i am | im | myself | my self | i m"),
    // “im Urlaub” is German.
    shared: vocabulary('im'),
    neutral: phrases(
      "this is | it's | its | it is | it is me | it's me | this is me | that's me | hi it's | hey it's | hello it's | hey this is",
    ),
    booking: {
      strong:
        phrases(`under the name | under the name of | under the name is | under the names | in the name of | in the name | by the name of | by the name | under name | with the name | with the name of |
        under my name | in my name | the name on the booking is | the name on the reservation is | the name on the account is | name on the account is | on name | on the name | on the name of | use the name | use name | put the name | try the name | the name of | booking name is | reservation name is | account holder is | account holder | account name is | the account is under | it should be under | it's under | should be under | it would be under`),
      weak: phrases(
        `under | reservation for | booking for | booked for | table for | booked as | reserved for | reserved under | booked under | reservations for | listed under | it's for | its for | reserve for | registered to | registered under | booked by | made by | account of | appointment for | for | by`,
      ),
      nouns: vocabulary('book booking reservation reservations table booked reserved lunch dinner brunch party appointment'),
    },
    heard: new Set(phrases(`speaking`)),
    after: phrases(
      `here | speaking | calling | is my name | is the name | is my full name | on the line | writing | is my surname | is my last name | is my family name | is my first name | that is my name | that's my name | that's the name | they'll call me | they call me | this side | on the phone | from accounts | again here | over here | is what people call me | is my actual name | is the full name | is me | that's me | here again | on this end | signing in | checking in | back again | here btw`,
    ),
  },
  questions: {
    name: phrases(`your own name | number and name | your name | your full name | your first name | your last name | your surname | your first and last name | your given name | your family name | your legal name |
      what name | whose name | name please | a name | the name please | full name | first and last name | who am i speaking with | who am i speaking to | who am i talking to |
      who am i talking with | who is this | who's this | who is calling | who's calling | whom am i speaking | may i know who | who do i have the pleasure | which name |
      repeat your name | repeat your full name | the name on the account | the name on the booking | the name on the reservation | name for the reservation | name for the booking | name is the booking | last name | first name | surname | how should i call you | how may i address you | what should i call you | what do i call you | booking name | name on the order | name is it under | and you are | name and | the name | your name again | who am i chatting with | who am i chatting to | who are you | and your name | name as it appears | name on file | name on your account | name it's under | account in | under what name | under which name | whom do i | who do i | who should i | who shall i | who's speaking | who is speaking | who might i | name for that | what can i call you | what to call you | how do i address you | what do you go by | confirm your name | confirm the name | get your name | have your name | take your name | account holder's name | cardholder name | name on the card | your good name | may i have the name | could i have the name | and name | and full name | and surname | and a name`),
    email: phrases(
      `your email | your e-mail | your email address | your e-mail address | your mail | email address | e-mail address | what email | which email | an email | email please | email for | email on file | where can i email | where should i send | what's the email | is the email | the email | best email | email we can | your email id | send the confirmation | e-mail`,
    ),
    phone: phrases(
      `your phone | your phone number | your number | your mobile | your cell | your telephone | phone number | mobile number | contact number | telephone number | callback number | call back number | cell phone number | best number | number to reach you | a number | reach you | call you back | number for you | a contact number | daytime number | daytime phone | what number | which number | number can i | number can we | number should | number we can | best contact | phone we can | contact details | mobile | telephone | phone number on | landline | best way to reach | best phone`,
    ),
    company: phrases(
      `your company | your company name | your company's name | company name | name of your company | name of the company | name of your organization | name of your organisation | name of your business | your business name | your organization | your organisation | which company | what company | who do you work for | where do you work | your employer | your firm | business name | organization name | organisation name | name of your employer | on behalf of which | company are you | which organisation are you | which organization are you | what organisation | what organization | the company | firm are you | which firm | business are you | what business`,
    ),
    address: phrases(
      `your address | your home address | your mailing address | your postal address | your shipping address | your delivery address | your billing address | shipping address | delivery address | mailing address | billing address | street address | home address | where do you live | your full address | postal address | where should we ship | where should we send | where should we deliver | where shall we send | where shall we deliver | where do you want it | where do we send | where do we ship | where to deliver | where to send | where are we delivering | where can we deliver | where would you like it | what address | which address | the address | an address | deliver it to | ship it to | ship to | property address | service address | current address | new address | first line of your address`,
    ),
    'date-of-birth': phrases(
      `date of birth | your birthday | birth date | birthdate | when were you born | your dob | dob | day of birth | you born | birthday | when is your birthday | d.o.b | born | birth`,
    ),
    'other-name':
      phrases(`maiden name | mother's maiden name | mother's name | father's name | pet's name | name of your pet | name of your first pet | name of the pet | pet name | user name | username | screen name | login name | nick name | account name |
      your doctor's name | doctor's name | driver's name | driver name | your dog's name | your cat's name | spouse's name | wife's name | husband's name | son's name | daughter's name | child's name | kid's name | partner's name | friend's name | contact name | emergency contact |
      name of the hotel | hotel name | name of the restaurant | restaurant name | bank name | name of your bank | name of the bank | event name | name of the event | name of the song | song name | artist name | venue name | host name | name of your cat | name of your dog | name of your child | name of your childhood | first pet | best friend's name | name of your school | school name | name of the city | city name | product name | name of the product | file name | model name | name of your doctor | name of the doctor | name of your teacher | teacher's name | domain name | street name | project name | brand name | name of your boss | manager's name | security answer | password | name of the person | name of the sender | recipient's name | recipient name | name of the recipient | beneficiary name | name of the beneficiary | name of the payee | payee's name | payee name | movie name | theater name | theatre name | salon name | stylist name | stylist's name | team name | group name | plan name | server name | name of your favorite | name of your favourite | name of | name of your | name of the | name of a | name of this | mother's maiden | name of an | the name of your | the name of the | the name of that | security question | memorable word | street you grew up | first school | your pet | your dog | your cat | driver | the technician's name | technician's name | engineer's name | agent's name | colleague's name | who did you speak | who referred you | referred by | store name | shop name | the seller's name | seller's name | seller name | name of your manager | line manager | supervisor's name | emergency contact's name | landlord's name | tenant's name | patient's name | guest's name | who is it for | who is the gift | name is the file | file saved | his name | her name | their name | of the child | of your child | of the beneficiary | of the payee`),
    spelling: phrases(`spell | spell it | spelling | spelled | spelt | letter by letter`),
    other: phrases(
      `postcode | post code | zip code | zip | account number | order number | pin | account id | booking number | reference number`,
    ),
  },
  nameParts: { given: vocabulary('first given forename'), surname: vocabulary('last family surname') },
  requests: phrases(
    `please | provide | tell me | give me | may i | can i | could i | could you | can you | need | i'll need | confirm | share | enter | what's | what is | repeat | let me know | type | state | must | verify | send me | leave`,
  ),
  replyOpeners: phrases(
    `yes | yeah | yep | yup | sure | sure thing | ok | okay | of course | certainly | absolutely | no problem | well | um | uh | uhm | er | hi | hello | hey | hi there | good morning | good afternoon | good evening | it's | it is | its | i'm | i am | im | that's | that is | that would be | that'd be | it would be | it'd be | this is | my name is | my name's | the name is | the name's | name is | name | under | under the name | under the name of | i think | i believe | thanks | thank you | please | so | and | oh | ah | right | alright | all right | great | full name | my full name is | just | sorry | actually | hmm | yes it's | yes please | for | it's for | try | use | put | you can use | you can put | no | nope | hold on | one moment | got it | speaking | yes speaking | that's me | yes that's me | correct | you got it | my full name's | my name would be | people call me | call me | i go by | with | here you go | there you go | fine | good | cheers | it should be under | should be under | the booking's under | as in | yes this is | no worries | hiya`,
  ),
  corrections: phrases(
    `wait no | i mean | i meant | sorry it's | correction | make that | scratch that | rather | actually it's | actually my name is | no it's | no its | not that | should be | typo | oops | whoops | i mistyped | misspelled | my mistake | wait | sorry no | sorry | correct one is | should read | i meant to say | let me correct that | correcting | autocorrect | make it`,
  ),
  denials: phrases(`my name is not | my name isn't | my name's not | i'm not | i am not | it's not | this isn't | it isn't`),
  negations: phrases('not'),
  contrasts: phrases('but'),
  greetings: phrases(
    `howya | hi | hello | hey | dear | good morning | good afternoon | good evening | greetings | to | attn | attention | morning | hiya | hi there | hello there | hey there | good day | dear sir | dear madam | howdy | yo | salaam | salam | sup | alright | oi | hullo | heya | gday | g'day | hi mate | hey mate | hello mate | alright mate | morning mate`,
  ),
  signOffs:
    phrases(`le meas | is mise le meas | regards from | thanks from | love from | cheers from | thanks | thank you | thanks again | thanks so much | thank you so much | thank you very much | thanks very much | many thanks | thanks a lot | thanks a bunch | thanks a million | thanks in advance | thank you in advance | thx | tks | ty | thanks and regards | thanks and best regards | thanks for your help | thank you for your help | thanks for your time | thank you for your time | thank you for your assistance | thanks for the help |
      regards | best regards | kind regards | kindest regards | warm regards | warmest regards | with regards | with kind regards | with best regards | best | all the best | best wishes | all my best | my best | with best wishes | cheers | sincerely | sincerely yours | yours sincerely | yours truly | very truly yours | yours faithfully | yours | respectfully | respectfully yours | cordially | love | lots of love | much love | hugs | xoxo | take care | talk soon | talk to you soon | see you soon | see you | see ya | later | have a great day | have a nice day | have a good day | have a good one | have a good weekend | have a great weekend | have a nice weekend | looking forward to hearing from you | looking forward to your reply | look forward to hearing from you | hope this helps | ciao | rgds | brgds | br | kr | bye | best always | warmly | signed | appreciate it | much appreciated | appreciatively | gratefully | peace | your friend | god bless | faithfully | stay safe | stay well | yours respectfully | with thanks | with appreciation | with gratitude | goodbye | good bye | bye bye | bye now | bye for now | speak soon | catch you later | ttyl | laters | night | good night | goodnight | kind wishes | kindest | warm wishes | with love | love from | many thanks in advance | cheers mate | ta | ttfn | sent by | faithfully yours | with kindest regards | with warm regards | best of luck | until then | yours ever | cordially yours | your faithful customer | your loyal customer | thanks and take care | cheers and thanks | onwards`),
  quotes: {
    wrote: phrases('wrote | writes | wrote on | says'),
    original: phrases(
      'original message | original appointment | forwarded message | forwarded by | begin forwarded message | forward header | reply separator | forwarded with changes by | message from',
    ),
    from: phrases('from | sent by'),
    others: phrases(`sent | to | cc | bcc | subject | date | reply to | importance | re`),
  },
  labels: {
    name: phrases(
      `name | full name | contact name | contact | customer name | client name | my name | your name | caller | customer | passenger | guest name | contact person | name of customer | your full name | name in full | applicant | applicant name | attendee | attendee name | guest | patient | patient name | member | member name | account holder | cardholder | cardholder name | reservation name | booking name | fn | customer's name | registered name | user's name | submitted by | requested by | nombre`,
    ),
    givenName: phrases('first name | given name | firstname | forename'),
    surname: phrases('last name | surname | family name | lastname'),
    email: phrases(
      `email | email address | e-mail address | mail | email id | mail id | email is | my e-mail is | email me at | email me on | mailto | e | email addr`,
    ),
    phone: phrases(
      `phone | tel | telephone | mobile | cell | cellphone | call | call me | call me at | call me on | text me at | text me on | reach me at | reach me on | direct | office | work | home | main | ph | mob | direct line | my phone is | my cell is | my mobile is | phone no | tel no | mobile no | contact no | number is | my registered | whatsapp | t | m | p | c | o | d | voice | toll free | pager | beeper | telephone no | telephone # | phone # | cell # | mobile # | contact # | phone numbers | cell no | num | number | my num is | ring me on | ring me at | ring | call us | call us on | dial | bell me on | hmu at | text | txt | sms | contact me on | phone me on | phone me at | switchboard | main line | tel. | phone:`,
    ),
    fax: phrases('fax | facsimile | fax number | fax no | telefax | f | efax'),
    company: phrases(
      `company | organization | organisation | employer | business | company name | business name | firm | org | organization name | company is | firm name | employer name | my company is | organisation name | the company is | company/organisation | on behalf of`,
    ),
    address: phrases(
      `address | mailing address | postal address | home address | shipping address | delivery address | billing address | my address is | street address | office address | ship to | deliver to | i live at | my address | our address is | we are at | located at | residing at | send it to | mail it to | our new address is | my new address is | new address is | moved to | my home address is | my current address is | delivery to | headquarters | hq | head office | mailing | billing | shipping | location | residence | the address is | property | street address is | we live at | we moved to | we've moved to | i moved to | i've moved to`,
    ),
    position: phrases('title | job title | position | role | function | department'),
    dateOfBirth: phrases(
      `dob | d o b | birth date | birthdate | birthday | born on | born | d.o.b | d/o/b | birth | dob is | my birth date is | my birthdate is | birthday is | birthday's | date of birth is | born in | i was born on | i was born | i was born in | my dob is | my dob | my date of birth is | my date of birth | my birthday is`,
    ),
    other: phrases(
      'order | order number | order no | order id | tracking | tracking number | account number | account | account no | invoice | invoice number | ticket | reference | ref | card | card number | iban | pin | case | case number | booking number | confirmation number | confirmation code | ip | ssn | social security number | imei | serial | serial number | vin | vat | passport | passport number | credit card | policy number | policy | isbn | routing number | member id | customer id | customer number | transaction | transaction id | deal | contract | license | licence | po | conference code | passcode | participant code | pin code | access code | meeting id | id | code | ticket no | ticket number | order ref | hospital number | nhs number | student number | employee number | employee no | employee id | booking ref | booking reference | claim number | claim no | policy no | meter number | mpan | membership number | membership no | loyalty number | frequent flyer number | flight number | flight | room number | part number | model number | model | quote number | quotation number | registration number | patient number | record number | file number | docket number | receipt | receipt number | receipt no | permit number | roll number | pnr | utr | awb | consignment | consignment number | parcel | parcel number | job number | job no | job | error | error code | fault code | version | barcode | sku | batch | lot | unit number | license plate | plate number | licence plate | reg | confirmation | confirmation no | reservation number | booking no | case no | case id | ticket id | user id | username | login | gift card | voucher | sort code | aba | tax id | ein | abn | acn | gstin | gst | aadhaar | pan',
    ),
  },
  employers: phrases(
    "i work for | i work at | i'm with | i am with | calling from | i represent | on behalf of | i'm from | i am from | we are | here from | my company is | our company is | my company | i'm employed by | i own | i run | writing from | my business is | my employer is",
  ),
  affiliations: vocabulary('from with at of'),
  destinations: phrases(
    `send it to | send to | send them to | sent to | send this to | send the | ship it to | ship to | shipping | deliver | delivery | deliver to | delivered to | delivering | collect from | collecting from | collection from | pick up from | pickup from | drop it at | drop off at | post it to | mail it to | invoice to | moved | moving to | new place | new house | new flat | change of address | live at | i'm at | we're at | come to | address`,
  ),
  payments: vocabulary('transfer transferred paid payment payee cheque deposit deposited iban wired'),
  own: phrases(
    `my e-mail is | my e-mail address is | my mail is | my email | my address is | you can reach me | my personal email | my work email | reach me on | contact me on | my contact is | my new email | me at | my registered email | my cell is | my phone is | call me on | my direct number | ring me on | ring me back on | call me back on | call me back at | phone me on | message me on | text me on | get me on | get hold of me on | reach us at | reach us on | ring the shop on | ring us on | call us on | call us at | send it to | send me it at | send it over to | drop me a line at | drop me a mail at | contact us at | contact us on | my email's | you can call me | you can email me | can be reached at | can be reached on | reachable at | reachable on | bell me on | number's | mobile is | number is | my number | my mobile | my landline | my direct line | my new number | my phone number | my cell phone | my e-mail's | get me back on | get back to me on | get back to me at | reach me | reached on | reached at | my callback number | best number | the best number | best number for me | best email for me | best email is | my home number | my work number | my personal number | call or text me | text me at | email me at | e-mail me at | write to me at | write me at | mail me at | ring me | give me a ring on | give me a call on | give me a call at | give me a bell on | a call back on | a callback on | phone me | my whatsapp | drop me an email at | my contact number | please call me | reply to me at | our number is | our phone number | our new number | the new one is | new one is | mine is | the right one is | the correct one is`,
  ),
  others: phrases(
    `a call from | calls from | a text from | missed call from | called from the number | his email | her email | their email | his number | her number | their number | his phone | her phone | his cell | her cell | forward to | forwarded to | forward it to | my colleague | my boss | my husband | my wife | my manager | my assistant | his mobile | her mobile | contact him at | contact her at | call him at | call her at | reach him at | reach her at | email him at | email her at | i emailed | i wrote to | i sent an email to | emailed you at | copied | cc | i called | your number | your email | call them at | my friend | my son | my daughter | my mother | my father | my brother | my sister | my doctor | email from | mail from | message from | spam from | phishing from | received from | calls from | call from | they called from | sent from | sms from | texts from | text from | my lawyer | my solicitor | my accountant | my agent | my landlord | my tenant | my neighbour | my neighbor | my secretary | my pa | my builder | my vet | my dentist | my therapist | my trainer | my partner | my fiancé | my fiancee | my boyfriend | my girlfriend | my ex | my dad | my mum | my mom | my parents | my uncle | my aunt | my cousin | my nephew | my niece | my grandson | my granddaughter | my grandmother | my grandfather | my gran | my nan | my flatmate | my roommate | my housemate | my business partner | my supervisor | my line manager | my carer | emergency contact | next of kin | our driver | the driver's | the courier's | my client | our client | my customer | my tenant's | my wife's | my husband's | my son's | my daughter's | my mother's | my father's | he was born | she was born | they were born | his dob | her dob | his date of birth | her date of birth | their date of birth | his birthday | her birthday | whose date of birth | his d.o.b | her d.o.b | she's born | he's born | my mum's | my mom's | my dad's | payable to | made out to | transfer to | payment to | cheque to | check to | paid to | sent to the name of | his name | her name | their name | he is called | she is called | he's called | she's called | pickup point | parcel shop`,
  ),
  fillers: phrases(
    `uh | um | uhm | er | erm | eh | ah | hmm | mm | like | well | so | actually | basically | you know | i think | it's | oh`,
  ),
  selfClauses: phrases(
    `i | i'm | i've | i'd | i'll | im | ive | id like | my | we | we've | we're | our | just | room | order | account | customer | booking | reservation | flat | apartment | unit | dob | date of birth | born | calling | writing | following up | regarding | re | about my | need | policy | member | patient | invoice | ref | reference | can i | could i | please can | is the name | here again | again`,
  ),
  givenNames: vocabulary(
    `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick raymond jerry dennis tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry sean gerald carl harold dylan arthur lawrence bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent roy ralph bobby russell bradley philip eugene liam oliver jack harry charlie alfie freddie archie leo finn connor callum ewan declan niall tom ben sam alex nick matt mike dave steve jim bob tim jeff greg ted ron ken mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce ruth lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia denise doris marilyn danielle beverly natalie diana brittany theresa kayla lori tiffany zoe chloe lucy sophie ellie molly gemma fiona claire louise kate katie beth jen jenny jess becky liz debbie ngozi chidi kwame stuart angus darnell nigel zubin trevor maya priya grace tyrone jamal latoya keisha tamika dwayne marcus leroy clive graham malcolm duncan rory fergus hamish kieran aidan aoife siobhan ciara niamh orla sinead maeve gareth rhys owen bronwyn carys hollie jodie kayleigh chantelle leanne stacey kerry lynn lynne maureen pauline sheila doreen hilda mabel edith ethel florence winifred percy cyril rupert hugo jasper toby oscar theo reggie arlo ezra felix mila isla poppy evie freya imogen phoebe harriet matilda beatrice georgina rosie tilly lola ling wei jun hiroshi yuki olu tunde emeka ifeoma nkechi kofi akua sipho thabo lerato mason caleb kenji takashi linh huong chinedu chioma oluwaseun akosua abena amara meera virginia alexis temitope funmilayo adaeze obinna ikenna nnamdi folake babatunde segun yetunde tanisha lakeisha deshawn malik ebony shaniqua imani wanjiru kamau achieng otieno nomsa zanele saoirse oisin cillian padraig eoin fionnuala grainne owain dafydd bronwen gwyneth sian angharad fraser catriona eilidh lachlan kirsty mairi`,
  ),
  falsePositives:
    vocabulary(`batman superman santa looking trying interested calling writing having going getting wondering hoping using working waiting planning thinking
    not just very so still also really happy sorry sure unable able afraid glad ready here there back new fine good great okay ok well done sick late early free busy lost tired curious concerned confused upset angry worried frustrated disappointed excited available
    american canadian british english french german spanish italian dutch irish scottish welsh indian chinese japanese russian polish mexican brazilian australian european african asian turkish arab jewish muslim christian catholic
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow yesterday tonight
    urgent important regarding about concerning customer client user member admin administrator support sales team service help account order invoice payment refund delivery shipping booking reservation subscription test demo hello hi hey thanks thank please yes no maybe none nobody anyone someone everybody everyone nothing something anything everything
    manager director owner president doctor nurse teacher student lawyer engineer developer assistant secretary accountant dad mom mother father husband wife son daughter brother sister friend
    ai bot robot human person man woman guy girl boy lady gentleman me you him her them us it god jesus christmas easter
    gold silver platinum premium vip windows mac linux iphone android google amazon facebook twitter instagram paypal visa mastercard netflix uber spotify microsoft apple samsung covid english pm am tv usa uk us eu nyc la
    mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec est pst cst edt pdt gmt utc perfect exactly awesome cool amazing excellent wonderful fantastic sounds
    true false correct wrong right left unknown anonymous private personal business company office home work out in on off done stuck broke broken pleased missing due over under above again always never ever only all both half quarter everything completely totally absolutely definitely certainly probably possibly actually currently presently recently finally
    hungry bored single married divorced pregnant retired unemployed disabled allergic vegan vegetarian diabetic guest passenger driver tenant landlord resident citizen tourist visitor patient caller
    add play find rate include show cancel change update send check call contact track buy return fix remove delete stop start open close tell ask let make give get use put need want see look confirm transfer renew upgrade schedule reschedule pay charge ship deliver follow forward attach attached
    asap soon later now urgently whenever anytime appears shows keeps spelled misspelled spelt
    confirmation password acct acc checking savings sir madam
    where what when why how who which whose while because since although though if then than else
    breakfast lunch dinner brunch friday's party reservation table people adults children kids two three four five six seven eight nine ten eleven twelve noon midnight morning afternoon evening night week month year typo typos mum uncle aunt cousin grandmother grandfather grandma grandpa nephew niece partner boyfriend girlfriend boss`),
  falseEndings: phrases('able | ible | ful | less | ous | tion'),
  places: vocabulary(
    'london paris boston chicago seattle denver dallas houston phoenix leeds bristol manchester dublin sydney melbourne toronto vancouver england scotland ireland wales britain canada australia america california texas florida nevada oregon alaska hawaii',
  ),
  followers: vocabulary('student customer tenant resident guest mate'),
  stopWords:
    vocabulary(`pls plz plss a an the and or but of to in on at by for from with without about as into onto over under after before between through during against until till
    i i'm i've i'd i'll im me my mine myself you your yours you're he she it its it's we our us they them their this that these those there here
    is am are was were be been being do does did done don't didn't doesn't have has had having can can't cannot could couldn't will would won't wouldn't shall should may might must
    not no nor yes yeah yep nope ok okay please thanks thank sorry hi hello hey dear
    what who whom whose which when where why how if then than so because since while although though unless
    just only also too very really still already again soon now today tomorrow yesterday tonight currently actually maybe perhaps probably
    want wanted wants need needed needs like would'd love looking trying calling writing wondering hoping interested going get got getting know knew think thought see said say says tell told ask asked help make made
    account number order email phone address date birth born pin code zip password id called name named names surname customer client speaking calling using some any all both each every more most other another such same own new old
    let let's give take put use try check call contact reach send sent reply lost forgot forget remember one two three four five six seven eight nine ten first last
    book booking reservation table cancel change party people person appointment flight hotel room order't mother's maiden pet's security answer and/or plus minus
    idea sure clue matter none nothing anything something everything nobody
    perfect exactly awesome cool amazing excellent wonderful fantastic correct sounds believe guess
    good great fine nice bad well thing things question questions problem issue work works working wait hold moment second minute hour day week month year time
    company mr's com www http https middle space spell spelled spelt letter that's there's what's who's where's how's isn't aren't wasn't weren't haven't hasn't hadn't shouldn't we're we've we'll they're they've you've you'll he's she's myself yourself prefer rather wherever whichever whoever bout abt asap tmrw tmr tonite`),
  titles: vocabulary(
    'missus mister mr mrs ms miss mx dr doctor prof professor sir madam rev reverend hon lord lady capt captain sgt lt col gen fr sister brother king queen prince princess judge atty missis',
  ),
  positions: vocabulary(
    `manager director president officer engineer developer assistant secretary accountant consultant analyst administrator coordinator specialist executive representative associate partner attorney lawyer counsel paralegal ceo cto cfo coo cio cmo vp founder cofounder owner chairman chairwoman head lead supervisor advisor adviser agent clerk technician operator designer architect editor writer journalist reporter professor teacher nurse doctor physician therapist scientist researcher intern trainee installer mechanic planner strategist recruiter buyer trader broker economist auditor controller treasurer sales marketing operations finance logistics procurement support service department division dept team desk senior junior chief deputy principal staff vice legal credit worker cleaner pilot repairer inspector surveyor tester programmer distributor echocardiographer technologist instructor tutor guard librarian producer photographer artist musician actor psychologist dentist pharmacist veterinarian optometrist accounts payable receivable billing bookings dispatch reception purchasing warranty claims helpdesk payroll admissions reservations membership headteacher headmaster headmistress bursar registrar curate trustee volunteer caretaker janitor landlord landlady chef barista waiter waitress electrician plumber builder welder machinist foreman superintendent estimator bookkeeper receptionist hygienist midwife paramedic radiographer optician vet veterinary solicitor barrister conveyancer mediator realtor superintendent owner-operator proprietor proprietress contractor freelancer copywriter translator interpreter lecturer postdoc student`,
  ),
  organisations: vocabulary(
    `payable receivable accounts billing procurement purchasing reception dispatch group bank university college school institute hospital clinic hotel restaurant studio studios church chapel agency association foundation council committee company partners holdings systems solutions technologies consulting services industries international global labs laboratory center centre society union club store shop market magazine press media energy networks communications team crew homestay trust parish ministry embassy consulate primary secondary academy kindergarten preschool daycare adventures co-op cooperative housing hospice federation league guild museum theatre theater gallery cinema stables equestrian kennels cattery vet surgery practice gp medical rectory diocese town parish-council authority department nursery nurseries allotment regatta rowing cricket tennis sailing scouts brownies charity hospice shelter sanctuary bakery butchery deli delicatessen bistro tavern brewery distillery cidery creamery dairy orchards ranch estates lettings realtors brokers solicitors barristers attorneys surveyors architects accountants bookkeeping paralegals notaries funeral undertakers flooring carpets blinds kitchens bathrooms glazing conservatories scaffolding rentals rental stoneworks masonry welding fabrications fabrication metalworks ironworks millwork cabinets cabinetry upholstery interiors graphics signage prints publishing publishers ballet gym pilates`,
  ),
  trades: vocabulary(
    `logistics haulage freight shipping transport transportation trucking foods bakery brewery motors pharmacy plumbing roofing construction contractors builders supplies supply trading textiles furniture realty properties insurance bookstore books software airlines travel tours farms farm winery vineyards engineering manufacturing tyres tires catering caterers traders enterprises garage joinery carpentry landscaping cleaning laundry florist florists butchers jewellers jewelers nursery brewing coffee cafe diner grill pizza salon barbers dental veterinary electrical electronics heating timber timberworks lumber pump seal tools plastics printing prints photography fitness yoga homestay guesthouse lodge inn pub nails daughters sons bros brothers`,
  ),
  streets: vocabulary(
    'street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl way square sq terrace highway hwy parkway pkwy circle cir crescent close alley suite ste unit apt apartment floor fl box building bldg plaza broadway walk row mews trail loop',
  ),
  numbers: numberWords(
    `0 zero oh o nought | 1 one | 2 two | 3 three | 4 four | 5 five | 6 six | 7 seven | 8 eight | 9 nine | 10 ten | 11 eleven | 12 twelve | 13 thirteen | 14 fourteen | 15 fifteen | 16 sixteen | 17 seventeen | 18 eighteen | 19 nineteen | 20 twenty | 30 thirty | 40 forty fourty | 50 fifty | 60 sixty | 70 seventy | 80 eighty | 90 ninety | 100 hundred | 1000 thousand`,
  ),
  repeats: { double: 2, triple: 3, treble: 3 },
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
  writtenTogether: phrases('all one word | all together | all in one word'),
  spoken: { at: '@', dot: '.', period: '.', point: '.', dash: '-', hyphen: '-', minus: '-', underscore: '_', plus: '+' },
});
