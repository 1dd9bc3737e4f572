import type { Message } from '../../src/conversation/message.ts';

/** One text, and what it came with. */
export interface Sample {
  readonly kind: string;
  readonly text: string;
  readonly channel: Message['channel'];
  readonly language: string;
  readonly country: string;
}

const firstNames = ['Ana', 'Ben', 'Chloé', 'Dmitri', 'Elif', 'Farid', 'Grace', 'Hiro', 'Ingrid', 'João'];
const lastNames = ['Núñez', 'Okafor', 'Smith', 'Petrov', 'Yılmaz', 'Haddad', 'Larsen', 'Tanaka', 'Costa', 'Weber'];
const companies = ['Northern Filter Inc.', 'Atelier Bleu', 'Haddad & Sons Ltd', 'Costa Viagens Lda', 'Weber Technik GmbH'];
const requests = [
  'Could you tell me when order 48213377 arrives? It was promised for Monday, 2026-03-02, and the driver never called.',
  'The invoice of 1,250.00 EUR shows the wrong amount, please have a look at it before the end of the month.',
  "I'm looking for a truck that fits my garage. It should not be longer than 4.80 m, and I need it for two weeks.",
  'My login fails since yesterday evening, the page stays white and the app says error 5003-22 on every try.',
];

/** Numbers that look random and are the same in every run. */
const scattered = (index: number, below: number): number => ((index * 2_654_435_761) >>> 8) % below;

/** Own-made texts of four kinds: chat, mails in English with a quote, French signatures, and calls as they are heard. */
export function writtenMessages(count: number): Sample[] {
  return Array.from({ length: count }, (_, index) => {
    const first = firstNames[scattered(index, 10)] ?? '';
    const last = lastNames[scattered(index + 7, 10)] ?? '';
    const company = companies[scattered(index + 3, 5)] ?? '';
    const request = requests[scattered(index + 5, 4)] ?? '';
    const digits = String(2_000_000 + scattered(index, 7_000_000));
    const email = `${first}.${last}@example.com`.toLowerCase();
    const write = kinds[index % kinds.length] ?? chat;
    return write({ first, last, company, request, digits, email });
  });
}

interface Parts {
  readonly first: string;
  readonly last: string;
  readonly company: string;
  readonly request: string;
  readonly digits: string;
  readonly email: string;
}

const chat = ({ first, last, request, digits, email }: Parts): Sample => ({
  kind: 'chat',
  channel: 'chat',
  language: 'en',
  country: 'US',
  text: digits.endsWith('1') ? request : `Hi, my name is ${first} ${last}, my email is ${email}. ${request}`,
});

const mail = ({ first, last, company, request, digits, email }: Parts): Sample => ({
  kind: 'mail',
  channel: 'email',
  language: 'en',
  country: 'US',
  text: `Hello,\n\n${request}\n${request}\n\nBest regards,\n${first} ${last}\nHead of Sales\n${company}\n12 Main Street\nSpringfield, IL 62701\nPhone: (415) ${digits.slice(0, 3)}-${digits.slice(3)}\n${email}\n\nOn Mon, 3 May 2026 at 10:00, Support <support@example.com> wrote:\n> ${request}\n> Call us at (415) 555-0100.`,
});

const signature = ({ first, last, company, digits, email }: Parts): Sample => ({
  kind: 'French signature',
  channel: 'email',
  language: 'fr',
  country: 'FR',
  text: `${first} ${last}\nResponsable des ventes - ${company}\nAdresse : ${digits.slice(0, 2)} rue de la République, 75011 Paris\nTél : 01 4${digits.slice(0, 1)} ${digits.slice(1, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}\nEmail : ${email}`,
});

const call = ({ first, last, request }: Parts): Sample => ({
  kind: 'call',
  channel: 'voice',
  language: 'en',
  country: 'US',
  text: `yes hello this is ${first} ${last} speaking ${request.toLowerCase()} my email is ${first.toLowerCase()} dot ${last.toLowerCase()} at example dot com`,
});

const kinds = [chat, mail, signature, call];
