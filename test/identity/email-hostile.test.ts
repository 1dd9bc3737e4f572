import { describe, expect, test } from 'vitest';
import { recogniseAutomaticMail } from '../../src/identity/automatic-mail.ts';
import { parseEmail } from '../../src/identity/email.ts';
import { companyDomain } from '../../src/identity/email-company-domain.ts';
import { parseMailDomain } from '../../src/identity/email-domain.ts';
import { parseLocalPart } from '../../src/identity/email-local-part.ts';
import { bareAddress, parseMailbox } from '../../src/identity/email-mailbox.ts';
import { emailMatchKeys } from '../../src/identity/email-match-keys.ts';
import { emailNature } from '../../src/identity/email-nature.ts';

const megabyte = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length));
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
  test.each(Object.entries(parsers))('%s', (_, parse) => {
    const slow = hostile.filter((text) => {
      const start = performance.now();
      parse(text);
      return performance.now() - start > 250;
    });
    expect(slow.map((text) => text.slice(0, 20))).toEqual([]);
  });
});
