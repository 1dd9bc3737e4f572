import { type LabelledLanguage, labelled } from './labelled.ts';

export const hi: LabelledLanguage = {
  tuned: labelled(`
    Rahul Sharma | Namaste, mera naam Rahul Sharma hai, parcel nahi aaya
    Priya Verma | mera naam priya verma hai
    Amit | Hello, main Amit bol raha hoon
    Sunita Gupta | main Sunita Gupta bol rahi hu, bill ke baare mein
    Vikram Singh | Mera nam Vikram Singh he aur mujhe refund chahiye
    Neha Joshi | A: Aapka naam kya hai? // neha joshi
    Arjun Mehta | A: Kya main aapka poora naam jaan sakta hoon? // Ji haan, Arjun Mehta
    Kavita Nair | A: Main kisse baat kar raha hoon? // Kavita Nair
    Rohan Desai | voice: haan ji, main Rohan Desai bol raha hu
    Pooja Yadav | A: Aapka shubh naam? // ji Pooja Yadav
    Sanjay Patel | Naam: Sanjay Patel⏎Order: 4412
    Meena Iyer | booking Meena Iyer ke naam se hai
    Deepak Chauhan | mera pura naam Deepak Chauhan hai
    Anjali Rao | main Anjali Rao hoon
    Manish Tiwari | mail: Namaste,⏎⏎login nahi ho raha.⏎⏎Dhanyavaad,⏎Manish Tiwari
    Ritu Malhotra | mail: Sir,⏎⏎contract bhej diya hai.⏎⏎Shukriya⏎Ritu Malhotra
    Karan Kapoor | sms: Karan Kapoor bol raha hu, 10 min late
    Shreya Das | A: Aapka pehla naam? // Shreya // A: Aur surname? // das
    Imran Khan | ji mera naam imran khan hai
    Geeta Kumari | A: naam bataiye // geeta kumari
    - | main aapka purana customer hoon
    - | main Delhi se hoon
    - | main bahut pareshan hoon
    - | yeh urgent hai
    - | mere bete ka naam Aarav hai
    - | kal Suresh ji se baat hui thi
    - | A: Aapki maa ka shaadi se pehle ka naam? // Mishra
    - | A: Aapke pet ka naam? // Moti
    - | A: Aapka user name kya hai? // chanda99
    - | A: Company ka naam bataiye // Sai Motors
    - | A: Spelling bata dijiye // r a h
    - | Dr. Bansal ne call karne ko bola
    - | main vegetarian hoon
    - | yeh Airtel ki galti hai
    - | meri patni Rekha ne order kiya
    - | mujhe Ramesh se baat karni hai
    - | main Punjabi hoon aur Mumbai mein rehta hoon
    - | main loan ke liye pooch raha hoon
    - | order 4412, 3 May ka
    - | A: Aapka naam kya hai? // nahi batana chahta
    Rahul Sharma | namaste mera naam rahul sharma hai
    Rahul Sharma | main Rahul Sharma bol raha hoon
    Priya Verma | A: Aapka shubh naam? // ji Priya Verma
    Priya Verma | A: Aap kaun bol rahe hain? // main priya verma
    Vikram Singh | Naam: Vikram Singh
    Vikram Singh | booking Vikram Singh ke naam se hai
    Neha Gupta | Neha Gupta this side, order nahi aaya
    - | mere pati ka naam Amit hai
    - | Suresh ji ne bola tha
    - | A: Aapki maa ka naam? // Sunita
    - | main Delhi se hoon
    - | main Nurse hoon
    - | Arijit ke show ki ticket hai kya
    - | bahut dhanyavaad. Namaste
  `),
  heldOut: labelled(`
    Nikhil Saxena | hi mera naam nikhil saxena hai
    Divya Menon | Namaskar, main Divya Menon hoon
    Ajay Thakur | A: Kaun bol raha hai? // Ajay Thakur
    Swati Kulkarni | A: Kripya apna poora naam batayein // swati kulkarni
    Ravi | hello main Ravi
    Gaurav Bhatt | voice: ji main Gaurav Bhatt bol raha hoon
    Nisha Pillai | mail: Hello,⏎⏎reply ka wait hai.⏎⏎Dhanyawad⏎Nisha Pillai
    Mohit Arora | Poora naam: Mohit Arora
    Lata Bose | table Lata Bose ke naam par hai
    Farhan Ali | mera naam Farhan Ali hai, code kaam nahi kar raha
    - | main yahan naya hoon
    - | yeh Mangalwar ko hua
    - | mere bhai Sunil ne pay kiya
    - | A: Doctor ka naam? // Dr. Kapila
    - | A: Kaun si city? // Jaipur
    - | Asha madam ne bahut help ki
    - | mujhe allergy hai
    - | A: Pehle pet ka naam kya tha? // Sheru
    - | main Regular customer hoon
    - | yeh Flipkart ne kho diya
  `),
};
