import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Hindi as people type it on a phone: in Latin script. */
export const hi = (): Language => ({
  code: 'hi',
  introductions: {
    strong: phrases(
      `dost mujhe | log mujhe | mera asli naam | mera first name | mera full name | mera last name | mera naam | mera naam h | mera naam hai | mera nam | mera nam h | mera name | mera name h | mera official naam | mera pehla naam | mera poora naam | mera pura naam | mera shubh naam | mera shubhnaam | mera surname | mere naam | mujhe bulaiye | mujhe bulao | mujhe bulate hain | mujhe log | mujhe sab | naam hai | sab mujhe | मेरा उपनाम | मेरा नाम | मेरा पूरा नाम | मेरा शुभ नाम`,
    ),
    weak: phrases(`main | mai | mein | hum | me | मैं | मै | हम | main hoon | aap se`),
    neutral: phrases(`yeh | ye | यह`),
    shared: new Set(['main', 'mai', 'mein', 'hum', 'me', 'ye', 'yeh', 'speaking', 'here', 'this side']),
    booking: {
      strong: phrases('booking ka naam | account ka naam'),
      weak: [],
      after: phrases(
        `bol raha | bol raha hai | bol rahi | bol rahi hoon | bol rha | bol rha hoon | bol rha hu | bol rhi | bol rhi hu | bulate hain | here | hoon | hoon main | hu main | hun main | ke naam | ke naam par | ke naam pe | ke naam se | ke nam | ke nam se | kehte hai mujhe | kehte hain | naam h | naam h mera | speaking | this side | बोल रहा हूँ | बोल रहा हूं | बोल रही हूँ | बोल रही हूं | हूँ | हूं | है मेरा नाम`,
      ),
    },
    after: phrases(
      'ji bol raha hoon | ji bol rahi hoon | bol raha hoon | bol raha hu | bol raha hun | bol rahi hoon | bol rahi hu | bol rahi hun | mera naam hai | naam hai mera | baat kar raha hoon | baat kar rahi hoon | yahan',
    ),
  },
  questions: {
    name: phrases(
      `aapka naam | apka naam | aap ka naam | apka nam | tumhara naam | tera naam | aapka poora naam | aapka pura naam | apka pura naam | aapka shubh naam | apna naam | apna poora naam | apna pura naam | poora naam | pura naam | shubh naam | naam bataiye | naam batayein | naam bata dijiye | naam kya hai | kaun bol raha hai | kaun bol rahe hain | kaun baat kar raha hai | kisse baat kar raha hoon | kisse baat kar rahi hoon | kis naam se | kiske naam | aapka pehla naam | pehla naam | aapka surname | surname | aapka full name | naam | aapka shubhnaam | kaun | aap kaun | kaun hai | kaun hain | kiska | kis naam | naam aur | apna naam aur | naam bata | naam batao | naam bolo | naam please | aapka naam aur | aap ka shubh naam | kisse baat | kya bulaun | kya bulau | kya kehkar | kaise sambodhit | kis se baat | good name | your good name | नाम | आपका नाम | शुभ नाम | आपका शुभ नाम | कौन बोल रहे`,
    ),
    email: phrases(
      `aapka email | apka email | email id | email address | mail id | aapki email | email | e-mail | mail | aapki email id | aapki mail | ईमेल`,
    ),
    phone: phrases(
      `aapka number | apka number | mobile number | phone number | aapka mobile | contact number | aapka phone | number bataiye | number | phone | mobile | kis number | konsa number | kaunsa number | aapse kaise sampark | whatsapp number | alternate number | नंबर | मोबाइल नंबर | फोन नंबर`,
    ),
    company: phrases(
      `company ka naam | aapki company | company ka nam | kis company se | kaun si company | aap kahan kaam karte | firm ka naam | office ka naam | company | firm | kaunsi company | konsi company | kis firm | office | kahan kaam | organisation`,
    ),
    address: phrases(
      `aapka address | aapka pata | apka pata | ghar ka pata | delivery address | pura address | poora pata | aap kahan rehte | address | pata | kahan bhejna | kahan bheje | kahan deliver | kahaan | kis pate | kis address | naya pata | naya address | aapka naya address | kahan rehte | पता`,
    ),
    'date-of-birth': phrases(
      `janm tithi | date of birth | janam tithi | aapka janmdin | janam din | janm ki tarikh | dob | janm | janmdin | janm tareekh | janm tarikh | birthday | birth date | kab paida | date of birth kya | जन्म तिथि | जन्मतिथि | जन्म तारीख`,
    ),
    'other-name': phrases(
      `aapke pet ka naam | agent ka naam | bachche ka naam | bank ka naam | bete ka naam | beti ka naam | billi ka naam | delivery boy ka naam | doctor ka naam | dost ka naam | driver ka naam | dukaan ka naam | executive ka naam | file ka naam | gali ka naam | hotel ka naam | ka naam | ki maa ka naam | kisne | kisse baat hui | kutte ka naam | login name | maa ka naam | maa ka shaadi se pehle ka naam | mata ka naam | nominee ka naam | papa ka naam | pati ka naam | patient ka naam | patni ka naam | pehle pet ka naam | pet ka naam | pita ka naam | product ka naam | receiver ka naam | restaurant ka naam | school | school ka naam | security question | seller ka naam | shaadi se pehle ka naam | teacher ka naam | user id | user name | username`,
    ),
    spelling: phrases('spelling | spell kar | spell karke | spell'),
    other: phrases('pin code | pincode | order number | account number | booking number | aadhaar number | pan number'),
  },
  nameParts: { given: vocabulary('pehla first naam'), surname: vocabulary('surname upnaam') },
  requests: phrases(
    `bata de | bata den | bata dijiye | bata do | bata sakte | bataiye | bataiyega | batao | bataye | batayein | bhejiye | boliye | bolo | chahiye | chahiye hoga | confirm | confirm kijiye | de dijiye | dena | dijiye | jaan sakta | jaan sakti | kripya | likh dijiye | likhiye | please`,
  ),
  replyOpeners: phrases(
    `accha | acha | adaab | arre | bhai | bhaiya | bilkul | bilkul sahi | haan | haan boliye | haan bolo | haan ji | haan ji main | haan main | haanji | han ji | hello | hello ji | hi | jai shri ram | ji | ji haan | ji haanji | ji main | ji mera naam | ji naam | likhiye | likho | madam | mai | main | mera naam | mera nam | mera poora naam | mera pura naam | mera surname | mujhe | naam | nahi | nahi nahi | namaskar | namaskar ji | namaste | note karo | note kijiye | ok | ok ji | pranam | radhe radhe | ram ram | sahi hai | salaam | sat sri akal | sat sri akal ji | sir | sure | surname | theek | theek hai | thik | thik hai | vanakkam | zaroor | जी | जी हाँ | नमस्ते | हाँ`,
  ),
  corrections: phrases(
    `matlab | mera matlab | nahi nahi | sorry matlab | galti se | galat likh diya | sahi naam | arre nahi | ek minute | nahi ruko | sorry mera naam | sorry | galti ho gayi | galat hai | galat bol diya | sahi hai | sahi spelling | oops | typo | maaf kijiye | nahi matlab`,
  ),
  denials: phrases('mera naam nahi'),
  negations: phrases('nahi | nahin'),
  contrasts: phrases('balki'),
  greetings: phrases('namaste | namaskar | hello | hi | pranam | priya | aadarniya | respected | shriman | shri | sir | madam'),
  signOffs: phrases(
    `aabhaari | aabhar | aapka | aapka apna | aapka shubhchintak | aapki | abhaar | alvida | bahut bahut dhanyavaad | bahut dhanyavaad | bahut dhanyawad | bahut shukriya | best regards | bhavdeeya | bhavdiya | dhanyavaad | dhanyavad | dhanyawaad | dhanyawaad aur | dhanyawad | jai hind | kind regards | kshama | namaste | phir milenge | pranam | regards | saadar | sadar | sadar pranam | sasneh | shubh din | shubh ratri | shubhkamnayein | shukriya | thank you | thanking you | thanks | thanks & regards | thanks and regards | warm regards | with regards | yours faithfully | yours sincerely | धन्यवाद | भवदीय | सादर`,
  ),
  quotes: {
    wrote: phrases('ne likha'),
    original: [],
    from: [],
    others: [],
  },
  labels: {
    name: phrases(
      `naam | nam | pura naam | poora naam | grahak ka naam | नाम | पूरा नाम | mera naam | shubh naam | customer ka naam | patient ka naam | applicant`,
    ),
    givenName: phrases('pehla naam'),
    surname: phrases('upnaam'),
    email: phrases(
      `mera email | mera email id | meri email | email id | mera mail | mera email hai | email hai | mail hai | meri mail id | meri email id | ईमेल`,
    ),
    phone: phrases(
      `mera number | mera phone number | mera mobile number | mera mobile | mobile no | mera contact number | mera number hai | naya number | mera naya number | naya no | mera no | mobile number | mob no | phone no | contact | whatsapp | pe phone karo | is number pe | number hai | मोबाइल | फोन | फ़ोन | नंबर | मेरा नंबर`,
    ),
    company: phrases('meri company'),
    address: phrases(
      `pata | mera pata | mera address | ghar ka pata | naya pata | mera naya pata | naya address | mera naya address | pata hai | address hai | shift ho gaya hoon | rehta hoon | rehti hoon | मेरा पता | पता`,
    ),
    position: phrases('pad'),
    dateOfBirth: phrases(
      `janm tithi | meri janm tithi | mera janmdin | janam tithi | meri dob | mera date of birth | janm | janm tareekh | janm tarikh | meri date of birth | birthday | dob | d.o.b | जन्म तिथि | जन्मतिथि | paida hua | paida hui`,
    ),
    other: phrases('aadhaar | aadhar | pan number | pan card | order number | booking id | ticket number'),
  },
  employers: phrases(
    `main kaam karta hoon | company se bol raha hoon | se bol raha hoon | se bol rahi hoon | company se bol rahi hoon | main kaam karti hoon | ki taraf se`,
  ),
  destinations: phrases(
    `bhejo | bhej do | bhej dijiye | bhej dena | deliver karo | delivery | shift ho gaye | shift ho gaya | rehta hoon | rehte hain | pata`,
  ),
  firstPerson: vocabulary('main mera meri mere मेरा मैं'),
  own: phrases(
    `mera email | mera email id | mera mobile | mera mobile number | mera naya number | mera number | mera pata | mera phone number | mere email | mere mail | mere number | meri email id | meri mail id | mujhe bhej | mujhe bhejo | mujhe call | mujhe mail | mujhe message | mujhe phone | mujhe whatsapp | naya number | par bhej do | par bhejo | par call karo | pe bhej do | pe bhejo | pe call karo | pe phone karo | reply karo`,
  ),
  others: phrases(
    'uska number | unka number | uski email | unka email | mere pati | meri patni | mere bete | mere beta | meri beti | mere bhai | meri behen | mere papa | meri mummy | mere dost | mere boss | aapka number',
  ),
  fillers: phrases(`matlab | woh | wo | um | uh | haan toh | actually | basically | accha | arre | dekhiye | suniye`),
  selfClauses: phrases(
    `aapka customer | abhi | account | bill | bol raha | bol rahi | bol rha | bol rhi | booking | complaint | customer | customer id | date of birth | dob | flat | from | hamara | here | hum | i | i am | janm | kal | mai | main | maine | mera | mere | meri | mujhe | my | naya address | naya pata | order | order id | parcel | policy | refund | room | se bol raha | se bol rahi | this side`,
  ),
  givenNames:
    vocabulary(`aamir aarav abhishek aditi aditya aishwarya ajay akram amit ananya anil anita anjali ankit ankur arjun arun ashok aslam
    ayaan ayesha babita bablu baljeet balram balwinder basant bhola brijesh chandan cherian chhotu deepak deepika devendra
    dharmendra dhruv dinesh divya dolly durga faisal farah fatima ganesh ganga gaurav gauri geeta george gopal govind guddu
    gurmeet gurpreet harish harpreet harsh hemant imran iqbal irfan ishita jacob jagdish jamuna jaswinder javed jitendra joseph
    jyoti kabir kamal kamla karan karthik kavita kavya keshav khan kiran komal krishna kuldeep kunal kundan lakhan lakshmanan
    lakshmi lalita laxmi madhav mahendra mahesh mamta manisha manjeet manoj manpreet mathew meena meenakshi mohan mohit monu
    mukesh munna murugan nadeem nandan narendra naresh nazia neha nikhil nirmala nisha nithya nitin padma padmavathi pallavi
    pankaj pappu parth parvati pinky pooja pradeep prakash preeti priya pushpa radha radhika raghav rahul rajeev rajendra rajesh
    raju rakesh ramakrishna ramcharan ramesh ranjeet ravi rekha revathi reyansh rinku ritu riya rohan rohit ruby rukhsar saba
    sachin salim salman sana sandeep sanjay saraswati sarita satyam saurabh savita seema selvam senthil shabana shabnam shanti
    shivam shobha shreya shubham shweta shyam siddharth sita sneha sonali sonu srinivas subramaniam sudha sumit sundaram sunil
    sunita surendra suresh sushma swati sweety tabassum tanvi thomas tinku upendra vandana varun vasant venkatesh vihaan vijay
    vikas vikram vikrant vimla virendra vishal vivek wasim yash yogendra zainab zoya`),
  falsePositives:
    vocabulary(`aaj aap aapka aapki abhi accountant airtel akela akele akeli apka bahut bangalore bas beemar behen bengali bengaluru
    berozgar beta beti bhai bhaiya bharat bihari bilkul bimar bohot boss brahmin budhwar busy chacha chennai complaint customer
    delhi der diabetic didi dilliwala doctor dost driver dukandaar dukhi electrician engineer flipkart foreigner galat galti
    grahak guard gujarati guruvar gussa hairaan handicapped hindu housewife hyderabad india indian intezaar issue itna jaipur
    jaldi jat jio kaafi kab kabhi kahan kaise kal kashmiri khatri khush kirayedar kisan kolkata kya kyun late lawyer loan maa
    mama manager mangalwar marathi married mehmaan member mumbai mumbaikar mummy muslim nahi nahin naraz naya nayi nepali nri
    nurse order padosi pahadi papa pareshan passenger pati patient patni paytm pehle phir plumber pregnant problem pune punjabi
    purana purani rajasthani rajput ravivar ready refund regular retired sahi shanivar shopkeeper shukravar sikh sindhi single
    sirf somvar student subscriber sure tamil tang teacher tenant theek thik thoda tourist tum urgent vakil vegan vegetarian
    wahan wahi yaha yahan yahi zaroori zyada`),
  places: vocabulary('delhi mumbai pune jaipur kolkata chennai bangalore bengaluru hyderabad lucknow india bharat'),
  stopWords: vocabulary(
    `aaj aap aapka aapke aapki abhi address am and aur baat badal bahut bas bataiye batana bhej bhejo bhi bill bol booking
    chahiye chahta chahti code deri do ek email gaya gayi ghar h haan hai hain han he hello hi ho hoon hu hua hue hui hum hun i
    is jab ji jo ka kaam kab kahan kaise kal kar karna karni karo karta karti kaun ke khushi ki kis kisse kiya ko kya kyon kyun
    lekin liye madam magar mai main me mein mera mere meri mujhe mujhko my na naam nahi nahin nam namaste naya number order par
    parcel pata pe phone please pooch raha rahe rahi refund rha rhi se sir table tera tha the thi to toh tum unka uska uski vah
    wo woh ya ye yeh और का की के को नाम पर बोल में मेरा मेरी मैं रहा रही से हूँ हूं है हैं`,
  ),
  titles: vocabulary(`shri shrimati smt km sri`),
  followers: vocabulary(`bol hoon hu hun hai he baat yahan aur rha rhi rahe raha rahi h se ko ka ki this side here ne mera meri`),
  positions: vocabulary('prabandhak adhikari sahayak'),
  organisations: vocabulary(`vidyalaya bhandar udyog traders enterprises homestay sweets caterers sansthan mandir dharamshala`),
  streets: vocabulary(
    `marg nagar colony chowk gali sector vihar plot bazar bazaar phase estate society mohalla chawl tola cross main layout extension flat house no`,
  ),
  numbers: numberWords(
    `0 zero shunya sifar oh | 1 ek one | 2 do two | 3 teen tin three | 4 char chaar four | 5 paanch panch five | 6 chhe che chhah six | 7 saat sat seven | 8 aath aat eight | 9 nau no nine | 10 das | 11 gyarah | 12 barah | 13 terah | 14 chaudah | 15 pandrah | 16 solah | 17 satrah | 18 atharah athaarah | 19 unnis | 20 bees bis | 21 ikkis | 22 bais baees | 23 teis teees | 24 chaubis | 25 pachchis pachis | 26 chhabbis | 27 sattais | 28 atthais | 29 untis | 30 tees tis | 31 ikattis | 32 battis | 33 taintis | 34 chautis | 35 paintis | 36 chhattis | 37 saintis | 38 adtis | 39 untalis | 40 chalis chaalis | 41 iktalis | 42 bayalis | 43 taintalis | 44 chavalis chauvalis | 45 paintalis | 46 chhiyalis | 47 saintalis | 48 adtalis | 49 unchas | 50 pachas pachaas | 51 ikyavan | 52 bavan baavan | 53 tirpan | 54 chauvan | 55 pachpan | 56 chhappan | 57 sattavan | 58 athavan | 59 unsath | 60 saath | 61 iksath | 62 basath | 63 tirsath | 64 chausath | 65 painsath | 66 chhiyasath | 67 sadsath | 68 adsath | 69 unhattar | 70 sattar | 71 ikhattar | 72 bahattar | 73 tihattar | 74 chauhattar | 75 pachhattar | 76 chhihattar | 77 satattar | 78 athattar | 79 unasi | 80 assi | 81 ikyasi | 82 bayasi | 83 tirasi | 84 chaurasi | 85 pachasi | 86 chhiyasi | 87 satasi | 88 athasi | 89 navasi | 90 nabbe | 91 ikyanve | 92 banve | 93 tiranve | 94 chauranve | 95 pachanve | 96 chhiyanve | 97 sattanve | 98 atthanve | 99 ninyanve | 100 sau | 1000 hazaar hazar`,
  ),
  repeats: new Map([
    ['double', 2],
    ['triple', 3],
  ]),
  affiliations: vocabulary(`from se at`),
  trades: vocabulary(
    `traders enterprises enterprise bakery sweets garments jewellers electronics hardware motors textiles agency agencies caterers tailors stores store medicals chemicals`,
  ),
  spoken: { at: '@', dot: '.', dash: '-', underscore: '_' },
  dateOrder: 'dmy',
});
