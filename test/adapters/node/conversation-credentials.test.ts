import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversationCredentials } from '../../../src/adapters/node/index.ts';

const [one, other] = ['one'.repeat(11), 'two'.repeat(11)] as const;
const [now, later] = ['2026-11-20T09:30:00.000Z', '2026-11-20T10:30:00.000Z'];
const subject = { tenant: 't1', conversationId: 'chat-1' };
const credentials = conversationCredentials({ secrets: [one], clock: () => now });
const name = fc.string({ unit: 'grapheme' });

test('what was issued is accepted for its conversation, whatever its name', () => {
  fc.assert(
    fc.property(name, name, (tenant, conversationId) => {
      expect(credentials.check(credentials.issue({ tenant, conversationId }, later))).toEqual({ tenant, conversationId });
    }),
  );
});

test('a credential that is changed anywhere is refused', () => {
  const credential = credentials.issue(subject, later);
  fc.assert(
    fc.property(fc.nat(credential.length - 1), fc.constantFrom(...'Aa0-_.=é '), (index, letter) => {
      const altered = credential.slice(0, index) + letter + credential.slice(index + 1);
      fc.pre(altered !== credential);
      expect(credentials.check(altered)).toBeUndefined();
      expect(credentials.check(credential.slice(0, index))).toBeUndefined();
    }),
  );
  for (const text of ['', '.', '..', `.${credential}`, `${credential}=`, `${credential} `, 'e30.e30'])
    expect(credentials.check(text)).toBeUndefined();
});

test('a credential that is over, or of another secret, is refused; an old secret is accepted while it is given', () => {
  expect(credentials.check(credentials.issue(subject, now))).toBeUndefined();
  const renewed = conversationCredentials({ secrets: [other, one], clock: () => now });
  expect(renewed.check(credentials.issue(subject, later))).toEqual(subject);
  expect(credentials.check(renewed.issue(subject, later))).toBeUndefined();
});

test('the signature is HMAC-SHA-256 of the text before it', () => {
  const [text = '', signature] = credentials.issue(subject, later).split('.');
  expect(signature).toBe(createHmac('sha256', one).update(text).digest('base64url'));
});

test('a short secret is refused', () => {
  expect(() => conversationCredentials({ secrets: ['short'], clock: () => now })).toThrow('at least 32 bytes');
});
