import { describe, expect, test } from 'vitest';
import { recogniseAutomaticMail } from '../../src/identity/automatic-mail.ts';
import { parseEmail } from '../../src/identity/email.ts';
import { companyDomain } from '../../src/identity/email-company-domain.ts';
import { parseMailDomain } from '../../src/identity/email-domain.ts';
import { parseLocalPart } from '../../src/identity/email-local-part.ts';
import { bareAddress, parseMailbox } from '../../src/identity/email-mailbox.ts';
import { emailMatchKeys } from '../../src/identity/email-match-keys.ts';
import { emailNature } from '../../src/identity/email-nature.ts';
import { fastest, megabyte } from '../hostile-text.ts';

const pieces = [
  'a',
  '.',
  '@',
  '"',
  '\\',
  '<',
  '>',
  '(',
  ' ',
  '-',
  '+',
  '0',
  '\n',
  '>\n',
  'xn--',
  'é',
  '\u0301',
  'a.',
  'a@',
  '"<',
  'final-recipient:',
  ' >',
  'ﷺ',
];
const hostile = pieces.flatMap((piece) => [
  megabyte(piece),
  `${megabyte(piece)}@x.com`,
  `"${megabyte(piece)}`,
  `a@${megabyte(piece)}!`,
]);

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  parseEmail,
  parseMailbox,
  bareAddress,
  parseMailDomain,
  parseLocalPart,
  emailMatchKeys,
  emailNature,
  companyDomain,
  'recogniseAutomaticMail, by sender': (from) => recogniseAutomaticMail({ headers: {}, from, ownAddresses: ['a@x.com'] }),
  'recogniseAutomaticMail, by subject': (subject) => recogniseAutomaticMail({ headers: {}, subject }),
  'recogniseAutomaticMail, by text': (text) => recogniseAutomaticMail({ headers: {}, subject: 'Undeliverable', text }),
  'recogniseAutomaticMail, by headers': (value) =>
    recogniseAutomaticMail({
      headers: { 'content-type': value, 'auto-submitted': value, 'return-path': value, precedence: value, from: value },
    }),
};

describe('a megabyte of hostile text takes at most 250 ms', () => {
  test.each(Object.entries(parsers))(
    '%s',
    async (_, parse) => {
      const slow: string[] = [];
      for (const text of hostile) if ((await fastest(() => parse(text))) > 250) slow.push(text.slice(0, 20));
      expect(slow).toEqual([]);
    },
    30_000,
  );
});
