import { expect, test } from 'vitest';
import { questionsIn } from '../../src/extraction/questions.ts';

const topics = (text: string): string =>
  questionsIn(text, '2026-11-20T09:30:00.000Z', 'chat')
    .map(({ topic }) => topic)
    .join(' ');

test.each([
  ['name', 'Could I have your full name, please?'],
  ['other-name', "What is your mother's maiden name?"],
  ['name', '¿Me dice su nombre?'],
  ['name', 'Con chi ho il piacere di parlare?'],
  ['name', 'Wie darf ich Sie ansprechen?'],
  ['phone', '¿Cuál es su número de teléfono?'],
  ['other-name', '¿Cuál es su nombre de usuario?'],
  ['email', 'Qual é o seu e-mail?'],
  ['other-name', 'Qual é o nome da sua mãe?'],
  ['address', 'Quelle est votre adresse ?'],
  ['other-name', "Quel est votre nom d'utilisateur ?"],
  ['date-of-birth', 'Wann sind Sie geboren?'],
  ['company', 'Wie lautet der Name Ihrer Firma?'],
  ['spelling', 'Può fare lo spelling del suo nome?'],
  ['company', "Qual è il nome dell'azienda?"],
  ['other-name', 'Hoe heet uw huisdier?'],
  ['date-of-birth', 'Wat is uw geboortedatum?'],
  ['name', 'Poproszę imię i nazwisko.'],
  ['email', 'Proszę podać adres e-mail.'],
  ['phone', 'Jaki jest Pani numer telefonu?'],
  ['company', 'Jaka jest nazwa firmy?'],
  ['address', 'Jaki jest adres dostawy?'],
  ['date-of-birth', 'Proszę podać datę urodzenia.'],
  ['other-name', 'Jakie jest nazwisko panieńskie matki?'],
  ['spelling', 'Czy może Pan przeliterować?'],
  ['name', 'Как вас зовут?'],
  ['email', 'Назовите адрес электронной почты, пожалуйста.'],
  ['phone', 'Какой у вас номер телефона?'],
  ['company', 'Как звучит название вашей компании?'],
  ['address', 'Какой адрес доставки?'],
  ['date-of-birth', 'Назовите дату рождения.'],
  ['other-name', 'Девичья фамилия матери?'],
  ['spelling', 'Скажите по буквам, пожалуйста.'],
  ['name', 'ما اسمك؟'],
  ['email', 'ما هو بريدك الإلكتروني؟'],
  ['phone', 'ممكن رقم هاتفك؟'],
  ['company', 'ما اسم الشركة؟'],
  ['address', 'ما هو عنوانك؟'],
  ['date-of-birth', 'ما تاريخ ميلادك؟'],
  ['other-name', 'ما اسم حيوانك الأليف؟'],
  ['name', 'Adınız nedir?'],
  ['email', 'E-posta adresiniz nedir?'],
  ['phone', 'Telefon numaranızı alabilir miyim?'],
  ['company', 'Şirketinizin adı nedir?'],
  ['address', 'Teslimat adresiniz nedir?'],
  ['date-of-birth', 'Doğum tarihiniz nedir?'],
  ['other-name', 'Annenizin kızlık soyadı nedir?'],
  ['spelling', 'Heceler misiniz?'],
  ['name', 'Aapka naam kya hai?'],
  ['phone', 'Aapka number bataiye'],
  ['company', 'Company ka naam bataiye'],
  ['other-name', 'Aapke pet ka naam kya hai?'],
  ['name', '请问您贵姓？'],
  ['email', '您的邮箱是？'],
  ['phone', '请提供您的电话号码'],
  ['company', '您公司的名称？'],
  ['address', '请告诉我收货地址'],
  ['date-of-birth', '您的出生日期是？'],
  ['other-name', '您宠物的名字是？'],
  ['spelling', '请拼写一下'],
  ['name', 'お名前をお願いします'],
  ['email', 'メールアドレスを教えてください'],
  ['phone', '電話番号をお願いします'],
  ['company', '会社名を教えてください'],
  ['address', 'ご住所をお願いします'],
  ['date-of-birth', '生年月日を教えてください'],
  ['other-name', 'お母様の旧姓を教えてください'],
])('%s: %s', (topic, question) => {
  expect(topics(question)).toBe(topic);
});

test.each([
  ['surname', 'And your last name?'],
  [undefined, 'What is your first and last name?'],
  ['surname', 'E o sobrenome?'],
  [undefined, 'Poproszę imię i nazwisko.'],
  ['surname', 'А фамилия?'],
  ['surname', 'Soyadınız?'],
])('the part %s is asked for: %s', (part, question) => {
  expect(questionsIn(question, '2026-11-20T09:30:00.000Z', 'chat')[0]?.part).toBe(part);
});

test.each([
  ['speech', 'name', 'et votre nom'],
  ['speech', 'name', 'con quién tengo el gusto'],
  ['chat', 'name', 'and your first name'],
  ['chat', 'name', 'Name?'],
  ['chat', 'other', 'Member?'],
  ['chat', 'other-name', 'Who should I transfer the money to?'],
  ['chat', 'name', 'Whom am I chatting with today?'],
  ['speech', 'other-name', "and the third party's name"],
  ['speech', 'other', 'and his date of birth'],
  ['chat', 'other-name', 'Как зовут ребёнка и когда родился?'],
  ['chat', '', 'Thanks I have your email'],
  ['chat', '', 'I have your email'],
  ['chat', '', 'I have your email address.'],
  ['chat', 'name date-of-birth', 'Proszę podać imię i datę urodzenia.'],
] as const)('what is heard needs no sign, what is written needs one, in %s “%s”: %s', (register, topic, said) => {
  expect(
    questionsIn(said, '2026-11-20T09:30:00.000Z', register)
      .map((question) => question.topic)
      .toSorted()
      .reverse()
      .join(' '),
  ).toBe(topic);
});
