import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareAddress, parseMailbox } from '../../src/identity/email-mailbox.ts';

const read = (text: string) => {
  const parsed = parseMailbox(text);
  if (parsed.kind === 'invalid') return parsed.reasons.map(({ code }) => code).join();
  return [parsed.value.name, parsed.value.email.address];
};

describe('parseMailbox', () => {
  test.each([
    ['jane@x.com', undefined, 'jane@x.com'],
    ['<Jane@X.com>', undefined, 'jane@x.com'],
    ['Jane Doe <jane@x.com>', 'Jane Doe', 'jane@x.com'],
    ['"Doe, Jane" <jane@x.com>', 'Doe, Jane', 'jane@x.com'],
    ['Doe, Jane <jane@x.com>', 'Doe, Jane', 'jane@x.com'],
    ['"Jane \\"JD\\" Doe" <jane@x.com>', 'Jane "JD" Doe', 'jane@x.com'],
    ["'Jane Doe' <jane@x.com>", 'Jane Doe', 'jane@x.com'],
    ["'jane@x.com' <jane@x.com>", undefined, 'jane@x.com'],
    ['"JANE@x.com" <jane@x.com>', undefined, 'jane@x.com'],
    ['"bob@y.com" <jane@x.com>', 'bob@y.com', 'jane@x.com'],
    ['Jane\r\n Doe <jane@x.com>', 'Jane Doe', 'jane@x.com'],
    ['Doe, Jane [mailto:jane@x.com]', 'Doe, Jane', 'jane@x.com'],
    ['jane@x.com (Jane Doe)', 'Jane Doe', 'jane@x.com'],
    ['mailto:jane@x.com', undefined, 'jane@x.com'],
    ['mailto:jane%2Bnews@x.com?subject=Hi', undefined, 'jane+news@x.com'],
    ['Jane <mailto:jane@x.com>', 'Jane', 'jane@x.com'],
    ['Jörg Müller <jörg@müller.de>', 'Jörg Müller', 'jörg@xn--mller-kva.de'],
  ])('%s', (text, name, address) => {
    expect(read(text)).toEqual([name, address]);
  });

  test.each([
    ['', 'empty'],
    ['Jane Doe', 'no-at-sign'],
    ['Mail Delivery Subsystem <MAILER-DAEMON>', 'no-at-sign'],
    ['jane@[192.0.2.1]', 'domain-literal'],
    ['mailto:%zz@x.com', 'escape'],
    ['Ja\0ne <jane@x.com>', 'control-character'],
    [`${'x'.repeat(301)} <jane@x.com>`, 'too-long'],
    ['<jane@x.com', 'local-character'],
  ])('%j is refused: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  test('reads back what a header writes', () => {
    const names = fc.string({ unit: 'grapheme', maxLength: 50 });
    fc.assert(
      fc.property(names, (name) => {
        const written = `"${name.replace(/["\\]/g, '\\$&')}" <jane@x.com>`;
        const parsed = parseMailbox(written);
        if (parsed.kind === 'invalid') return;
        const again = `"${(parsed.value.name ?? '').replace(/["\\]/g, '\\$&')}" <${parsed.value.email.address}>`;
        fc.pre(!/^['"\s]|['"\s]$/.test(parsed.value.name ?? ''));
        expect(parseMailbox(again)).toEqual(parsed);
      }),
    );
  });

  test('gives an answer to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['valid', 'invalid']).toContain(parseMailbox(text).kind);
      }),
    );
  });
});

test('bareAddress reads what stands in the place of the address', () => {
  expect(bareAddress('Mail Delivery Subsystem <MAILER-DAEMON>')).toBe('MAILER-DAEMON');
  expect(bareAddress('MAILER-DAEMON (Mail System)')).toBe('MAILER-DAEMON (Mail System)');
  expect(bareAddress('<>')).toBe('');
});
