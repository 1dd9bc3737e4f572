import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Hindi as people type it on a phone: in Latin script. */
export const hi = (): Language => ({
  code: 'hi',
  introductions: {
    strong: phrases(
      `mera naam | mera nam | mera name | mera pura naam | mera poora naam | mera shubh naam | mujhe bulate hain | naam hai | mera full name | mera surname | mera naam hai | mera shubhnaam | mera naam h | mera nam h | mera name h | mere naam | mera asli naam | mera official naam | mera first name | mera last name | mera pehla naam | sab mujhe | log mujhe | dost mujhe | mujhe sab | mujhe log | mujhe bulao | mujhe bulaiye | मेरा नाम | मेरा शुभ नाम | मेरा पूरा नाम | मेरा उपनाम`,
    ),
    weak: phrases(`main | mai | mein | hum | me | मैं | मै | हम | main hoon | aap se`),
    neutral: phrases(`yeh | ye | यह`),
    shared: new Set(['main', 'mai', 'mein', 'hum', 'me', 'ye', 'yeh', 'speaking', 'here', 'this side']),
    booking: {
      strong: phrases('booking ka naam | account ka naam'),
      weak: [],
      after: phrases(
        `ke naam | ke naam se | ke naam par | ke naam pe | ke nam se | ke nam | bol rha | bol rhi | bol rha hu | bol rhi hu | bol rha hoon | bol rahi hoon | bol raha hai | speaking | here | this side | hoon main | hu main | hun main | hoon | naam h mera | naam h | kehte hain | kehte hai mujhe | bulate hain | bol raha | bol rahi | बोल रहा हूँ | बोल रही हूँ | बोल रहा हूं | बोल रही हूं | हूँ | हूं | है मेरा नाम`,
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
      `pet ka naam | aapke pet ka naam | pehle pet ka naam | kutte ka naam | billi ka naam | maa ka naam | maa ka shaadi se pehle ka naam | shaadi se pehle ka naam | mata ka naam | pita ka naam | papa ka naam | user name | username | login name | user id | doctor ka naam | bete ka naam | beti ka naam | bachche ka naam | pati ka naam | patni ka naam | dost ka naam | hotel ka naam | bank ka naam | restaurant ka naam | product ka naam | school ka naam | receiver ka naam | patient ka naam | nominee ka naam | ka naam | ki maa ka naam | school | teacher ka naam | delivery boy ka naam | driver ka naam | executive ka naam | agent ka naam | kisse baat hui | kisne | security question | dukaan ka naam | seller ka naam | file ka naam | gali ka naam`,
    ),
    spelling: phrases('spelling | spell kar | spell karke | spell'),
    other: phrases('pin code | pincode | order number | account number | booking number | aadhaar number | pan number'),
  },
  nameParts: { given: vocabulary('pehla first naam'), surname: vocabulary('surname upnaam') },
  requests: phrases(
    `kripya | bataiye | batayein | bata dijiye | bata do | dijiye | batao | bata sakte | jaan sakta | jaan sakti | chahiye | likhiye | confirm kijiye | bhejiye | bataye | bataiyega | bata de | bata den | bolo | boliye | de dijiye | dena | likh dijiye | please | confirm | chahiye hoga`,
  ),
  replyOpeners: phrases(
    `ji | ji haan | haan | haan ji | han ji | theek hai | thik hai | ok | accha | acha | namaste | namaskar | hello | hi | mera naam | mera nam | naam | zaroor | bilkul | haanji | sir | madam | sure | ji mera naam | mera surname | ji main | ji haanji | haan main | haan bolo | haan boliye | haan ji main | bilkul sahi | sahi hai | theek | thik | ok ji | namaskar ji | sat sri akal | sat sri akal ji | salaam | adaab | ram ram | radhe radhe | jai shri ram | pranam | vanakkam | nahi | nahi nahi | arre | likhiye | likho | note kijiye | note karo | mera poora naam | mera pura naam | surname | main | mai | mujhe | bhai | bhaiya | ji naam | hello ji | हाँ | जी | जी हाँ | नमस्ते`,
  ),
  corrections: phrases(
    `matlab | mera matlab | nahi nahi | sorry matlab | galti se | galat likh diya | sahi naam | arre nahi | ek minute | nahi ruko | sorry mera naam | sorry | galti ho gayi | galat hai | galat bol diya | sahi hai | sahi spelling | oops | typo | maaf kijiye | nahi matlab`,
  ),
  denials: phrases('mera naam nahi'),
  negations: phrases('nahi | nahin'),
  contrasts: phrases('balki'),
  greetings: phrases('namaste | namaskar | hello | hi | pranam | priya | aadarniya | respected | shriman | shri | sir | madam'),
  signOffs: phrases(
    `dhanyavaad | dhanyawad | dhanyavad | dhanyawaad | shukriya | bahut dhanyavaad | bahut shukriya | aapka | aapki | bhavdiya | namaste | abhaar | thanks | jai hind | sadar | bhavdeeya | aapka apna | aapka shubhchintak | saadar | sadar pranam | sasneh | pranam | aabhar | aabhaari | bahut bahut dhanyavaad | bahut dhanyawad | dhanyawaad aur | alvida | phir milenge | shubh din | shubh ratri | shubhkamnayein | regards | warm regards | thanks and regards | thank you | thanks & regards | with regards | kind regards | best regards | yours faithfully | yours sincerely | thanking you | kshama | धन्यवाद | सादर | भवदीय`,
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
    `mera email | mera email id | mera number | mera phone number | mera mobile number | mera mobile | mera pata | mujhe call | mujhe mail | mera naya number | naya number | mujhe phone | mujhe message | mujhe whatsapp | mujhe bhej | mujhe bhejo | pe bhej do | pe bhejo | par bhej do | par bhejo | pe phone karo | pe call karo | par call karo | mere number | mere email | mere mail | meri email id | meri mail id | reply karo`,
  ),
  others: phrases(
    'uska number | unka number | uski email | unka email | mere pati | meri patni | mere bete | mere beta | meri beti | mere bhai | meri behen | mere papa | meri mummy | mere dost | mere boss | aapka number',
  ),
  fillers: phrases(`matlab | woh | wo | um | uh | haan toh | actually | basically | accha | arre | dekhiye | suniye`),
  selfClauses: phrases(
    `main | mai | mujhe | mera | meri | mere | maine | hum | hamara | order | order id | customer | customer id | booking | room | flat | date of birth | dob | janm | se bol raha | se bol rahi | bol raha | bol rahi | bol rha | bol rhi | naya pata | naya address | kal | abhi | aapka customer | from | account | refund | parcel | bill | policy | complaint | i am | i | my | this side | here`,
  ),
  givenNames:
    vocabulary(`rahul rohit amit sumit vikas vikram sanjay rajesh suresh ramesh mahesh mukesh rakesh ashok anil sunil vijay ajay arjun arun ravi manoj deepak sandeep
    pradeep rajeev sachin nitin gaurav saurabh abhishek ankit ankur mohit rohan karan varun aditya aarav vivek kunal nikhil harish ganesh dinesh naresh
    pankaj prakash imran salman aamir irfan faisal gurpreet harpreet manpreet priya pooja neha anjali kavita sunita anita geeta seema rekha meena nisha
    ritu swati shweta sneha divya kiran jyoti manisha preeti deepika aishwarya shreya ananya aditi ishita riya tanvi komal pallavi sonali vandana lakshmi
    sushma radhika ayesha
    devendra shabnam joseph ramcharan pappu ruby lakhan bhola chhotu munna bablu guddu raju sonu monu tinku rinku pinky sweety dolly babita sarita savita
    lalita mamta shobha sudha vimla kamla nirmala pushpa shanti ganga jamuna radha sita gauri parvati durga saraswati laxmi padma kamal govind gopal mohan
    krishna shyam balram jagdish brijesh dharmendra jitendra rajendra surendra narendra mahendra virendra upendra yogendra hemant basant vasant chandan
    kundan nandan raghav madhav keshav vishal vikrant siddharth shubham shivam satyam sundaram yash harsh parth dhruv kabir vihaan reyansh ayaan zoya sana
    saba farah nazia shabana rukhsar tabassum fatima zainab javed salim nadeem wasim aslam akram iqbal khan gurmeet manjeet ranjeet baljeet kuldeep
    jaswinder balwinder thomas mathew george jacob cherian venkatesh srinivas ramakrishna subramaniam karthik senthil murugan selvam lakshmanan padmavathi
    meenakshi kavya nithya revathi`),
  falsePositives:
    vocabulary(`aapka aapki apka bahut bohot purana purani naya nayi customer grahak pareshan dukhi khush naraz delhi mumbai pune jaipur kolkata chennai bangalore bengaluru hyderabad india bharat punjabi gujarati marathi bengali bihari tamil hindu muslim sikh indian
    vegetarian vegan student doctor teacher engineer regular yahan yaha wahan abhi akela akeli theek thik sahi galat urgent zaroori somvar mangalwar budhwar guruvar shukravar shanivar ravivar aaj kal loan refund order nahi nahin airtel flipkart jio paytm aap tum kaise kya kyun kab kahan pehle phir kabhi kaafi thoda zyada itna bilkul sirf bas akele wahi yahi vakil driver kisan shopkeeper dukandaar housewife retired berozgar patient passenger tenant kirayedar padosi mehmaan tourist subscriber member beta beti pati patni maa papa mummy bhai behen didi bhaiya chacha mama dost boss married single pregnant diabetic handicapped nri foreigner jat rajput brahmin khatri sindhi nepali kashmiri rajasthani pahadi mumbaikar dilliwala hairaan gussa tang bimar beemar busy late ready sure jaldi der intezaar galti problem issue complaint nurse manager guard plumber electrician accountant lawyer`),
  places: vocabulary('delhi mumbai pune jaipur kolkata chennai bangalore bengaluru hyderabad lucknow india bharat'),
  stopWords: vocabulary(
    `hai hain he ho hoon hu hun tha thi the aur ya par lekin magar ki ka ke ko se mein me main mai hum tum aap aapka aapki aapke mera meri mere mujhe mujhko tera uska uski unka yeh ye woh wo vah kya kaun kab kahan kaise kyon kyun kis kisse jo jab nahi nahin na haan han ji bhi hi to toh bas abhi aaj kal naam nam bol raha rahi rahe baat karna karni kar karo karta karti kiya hua hui hue gaya gayi chahiye chahta chahti batana bataiye pooch liye ek do bahut order parcel bill refund number email phone address sir madam please hello namaste code kaam booking table i am is my and bhej bhejo rha rhi h pe naya pata ghar badal deri khushi है हैं हूँ हूं और से का की के को में पर बोल रहा रही नाम मेरा मेरी मैं`,
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
