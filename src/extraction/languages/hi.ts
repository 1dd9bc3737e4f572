import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Hindi as people type it on a phone: in Latin script. */
export const hi = (): Language => ({
  code: 'hi',
  introductions: {
    strong: phrases(
      `mera naam | mera nam | mera name | mera pura naam | mera poora naam | mera shubh naam | mujhe bulate hain | naam hai | mera full name | mera surname | mera naam hai`,
    ),
    weak: phrases('main | mai | mein | hum | me'),
    neutral: phrases('yeh | ye'),
    shared: vocabulary('main mai mein hum me ye yeh'),
    booking: {
      strong: phrases('booking ka naam | account ka naam'),
      weak: [],
      after: phrases('ke naam | ke naam se | ke naam par | ke naam pe | ke nam se | ke nam'),
    },
    after: phrases(
      'bol raha hoon | bol raha hu | bol raha hun | bol rahi hoon | bol rahi hu | bol rahi hun | mera naam hai | naam hai mera | baat kar raha hoon | baat kar rahi hoon | yahan',
    ),
  },
  questions: {
    name: phrases(
      `aapka naam | apka naam | aap ka naam | apka nam | tumhara naam | tera naam | aapka poora naam | aapka pura naam | apka pura naam | aapka shubh naam | apna naam | apna poora naam | apna pura naam | poora naam | pura naam | shubh naam | naam bataiye | naam batayein | naam bata dijiye | naam kya hai | kaun bol raha hai | kaun bol rahe hain | kaun baat kar raha hai | kisse baat kar raha hoon | kisse baat kar rahi hoon | kis naam se | kiske naam | aapka pehla naam | pehla naam | aapka surname | surname | aapka full name`,
    ),
    email: phrases('aapka email | apka email | email id | email address | mail id | aapki email'),
    phone: phrases(
      'aapka number | apka number | mobile number | phone number | aapka mobile | contact number | aapka phone | number bataiye',
    ),
    company: phrases(
      'company ka naam | aapki company | company ka nam | kis company se | kaun si company | aap kahan kaam karte | firm ka naam | office ka naam',
    ),
    address: phrases(
      'aapka address | aapka pata | apka pata | ghar ka pata | delivery address | pura address | poora pata | aap kahan rehte',
    ),
    'date-of-birth': phrases('janm tithi | date of birth | janam tithi | aapka janmdin | janam din | janm ki tarikh'),
    'other-name': phrases(
      `pet ka naam | aapke pet ka naam | pehle pet ka naam | kutte ka naam | billi ka naam | maa ka naam | maa ka shaadi se pehle ka naam | shaadi se pehle ka naam | mata ka naam | pita ka naam | papa ka naam | user name | username | login name | user id | doctor ka naam | bete ka naam | beti ka naam | bachche ka naam | pati ka naam | patni ka naam | dost ka naam | hotel ka naam | bank ka naam | restaurant ka naam | product ka naam | school ka naam | receiver ka naam | patient ka naam | nominee ka naam`,
    ),
    spelling: phrases('spelling | spell kar | spell karke | spell'),
    other: phrases('pin code | pincode | order number | account number | booking number | aadhaar number | pan number'),
  },
  nameParts: { given: vocabulary('pehla first naam'), surname: vocabulary('surname upnaam') },
  requests: phrases(
    'kripya | bataiye | batayein | bata dijiye | bata do | dijiye | batao | bata sakte | jaan sakta | jaan sakti | chahiye | likhiye | confirm kijiye | bhejiye',
  ),
  replyOpeners: phrases(
    'ji | ji haan | haan | haan ji | han ji | theek hai | thik hai | ok | accha | acha | namaste | namaskar | hello | hi | mera naam | mera nam | naam | zaroor | bilkul | haanji | sir | madam | sure | ji mera naam | mera surname',
  ),
  corrections: phrases(
    'matlab | mera matlab | nahi nahi | sorry matlab | galti se | galat likh diya | sahi naam | arre nahi | ek minute | nahi ruko | sorry mera naam',
  ),
  denials: phrases('mera naam nahi'),
  negations: phrases('nahi | nahin'),
  contrasts: phrases('balki'),
  greetings: phrases('namaste | namaskar | hello | hi | pranam | priya | aadarniya | respected | shriman | shri | sir | madam'),
  signOffs: phrases(
    `dhanyavaad | dhanyawad | dhanyavad | dhanyawaad | shukriya | bahut dhanyavaad | bahut shukriya | aapka | aapki | bhavdiya | namaste | abhaar | thanks | jai hind | sadar`,
  ),
  quotes: {
    wrote: phrases('ne likha'),
    original: [],
    from: [],
    others: [],
  },
  labels: {
    name: phrases('naam | nam | pura naam | poora naam | grahak ka naam'),
    givenName: phrases('pehla naam'),
    surname: phrases('upnaam'),
    email: phrases('mera email | mera email id | meri email | email id | mera mail | mera email hai'),
    phone: phrases(
      'mera number | mera phone number | mera mobile number | mera mobile | mobile no | mera contact number | mera number hai',
    ),
    company: phrases('meri company'),
    address: phrases('pata | mera pata | mera address | ghar ka pata'),
    position: phrases('pad'),
    dateOfBirth: phrases('janm tithi | meri janm tithi | mera janmdin | janam tithi | meri dob | mera date of birth'),
    other: phrases('aadhaar | aadhar | pan number | pan card | order number | booking id | ticket number'),
  },
  employers: phrases('main kaam karta hoon | company se bol raha hoon'),
  own: phrases(
    'mera email | mera email id | mera number | mera phone number | mera mobile number | mera mobile | mera pata | mujhe call | mujhe mail',
  ),
  others: phrases(
    'uska number | unka number | uski email | unka email | mere pati | meri patni | mere bete | mere beta | meri beti | mere bhai | meri behen | mere papa | meri mummy | mere dost | mere boss | aapka number',
  ),
  falsePositives:
    vocabulary(`aapka aapki apka bahut bohot purana purani naya nayi customer grahak pareshan dukhi khush naraz delhi mumbai pune jaipur kolkata chennai bangalore bengaluru hyderabad india bharat punjabi gujarati marathi bengali bihari tamil hindu muslim sikh indian
    vegetarian vegan student doctor teacher engineer regular yahan yaha wahan abhi akela akeli theek thik sahi galat urgent zaroori somvar mangalwar budhwar guruvar shukravar shanivar ravivar aaj kal loan refund order nahi nahin airtel flipkart jio paytm`),
  places: vocabulary('delhi mumbai pune jaipur kolkata chennai bangalore bengaluru hyderabad lucknow india bharat'),
  stopWords:
    vocabulary(`hai hain he ho hoon hu hun tha thi the aur ya par lekin magar ki ka ke ko se mein me main mai hum tum aap aapka aapki aapke mera meri mere mujhe mujhko tera uska uski unka yeh ye woh wo vah kya kaun kab kahan kaise kyon kyun kis kisse jo jab
    nahi nahin na haan han ji bhi hi to toh bas abhi aaj kal naam nam bol raha rahi rahe baat karna karni kar karo karta karti kiya hua hui hue gaya gayi chahiye chahta chahti batana bataiye pooch liye ek do bahut order parcel bill refund number email phone address sir madam
    please hello hi namaste code kaam booking table i am is the my and`),
  titles: vocabulary('shri shrimati smt'),
  followers: vocabulary('bol hoon hu hun hai he baat yahan aur'),
  positions: vocabulary('prabandhak adhikari sahayak'),
  organisations: vocabulary('vidyalaya bhandar udyog'),
  streets: vocabulary('marg nagar colony chowk gali sector vihar'),
  numbers: numberWords(
    `0 zero shunya | 1 ek one | 2 do two | 3 teen three | 4 char four | 5 paanch panch five | 6 chhe che six | 7 saat seven | 8 aath eight | 9 nau nine`,
  ),
  repeats: { double: 2, triple: 3 },
  spoken: {},
});
