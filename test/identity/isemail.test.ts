import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseEmail } from '../../src/identity/email.ts';
import isemail from './isemail-cases.json' with { type: 'json' };

const cases = isemail.cases.map((each) => ({
  ...each,
  address: each.address.replace(/[\u2400-\u241f]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) - 0x2400)),
}));
const errors = cases.filter(({ category }) => category === 'ERR');
const others = cases.filter(({ category }) => category !== 'ERR');

/** Why mail of today does without what the parser refuses, by reason code. */
const why: Readonly<Record<string, string>> = {
  comment: 'A comment is no part of the address; the parser of mail headers takes it off.',
  'domain-character': 'No registry gives out such a name.',
  'domain-literal': 'No client writes from a bare network address; policies reject such mail.',
  'domain-too-long': 'DNS carries no longer name (RFC 1035).',
  'empty-local': 'No server takes mail for nobody.',
  'invisible-character': 'Control characters are obsolete in addresses (RFC 5322, section 4), and stores change them.',
  'label-too-long': 'DNS carries no longer label (RFC 1035).',
  'line-break': 'Folding belongs to headers, not to addresses.',
  'local-character': 'Spaces around dots and the @ are obsolete (RFC 5322, section 4).',
  'local-too-long': 'SMTP carries no longer local part (RFC 5321).',
  'numeric-top-level-domain': 'There is none: it is a network address without its brackets.',
  quoting: 'Several quoted words are obsolete (RFC 5322, section 4).',
  'single-label-domain': 'Top-level domains are not to have mail servers (RFC 7085); what people type so lacks its ending.',
  'too-long': 'SMTP carries no longer address (RFC 5321).',
};

function codeOf(address: string): string | undefined {
  const parsed = parseEmail(address);
  return parsed.kind === 'invalid' ? parsed.reasons[0]?.code : undefined;
}

function refusedTable(): string {
  const rows = new Map<string, string[]>();
  for (const { id, address, diagnosis } of others) {
    const code = codeOf(address);
    if (code !== undefined) rows.set(code, [...(rows.get(code) ?? []), `${id} ${diagnosis}`]);
  }
  const lines = [...rows].sort(([left], [right]) => (left < right ? -1 : 1));
  return [
    '| refused as | why | cases |',
    '| --- | --- | --- |',
    ...lines.map(([code, ids]) => `| \`${code}\` | ${why[code]} | ${ids.join(', ')} |`),
  ].join('\n');
}

describe('the cases of isemail', () => {
  test('are all here', () => {
    expect(cases).toHaveLength(164);
    expect(errors).toHaveLength(66);
  });

  test.each(errors)('$id $diagnosis is refused', ({ address }) => {
    expect(parseEmail(address).kind).toBe('invalid');
  });

  test('the accepted ones are stored as they stand, without quotes and escapes that they do not need', () => {
    const accepted = others.filter(({ address }) => codeOf(address) === undefined);
    expect(accepted).toHaveLength(29);
    const changed = accepted.flatMap(({ id, address }) => {
      const parsed = parseEmail(address);
      return parsed.kind === 'valid' && parsed.value.address !== address ? [[id, parsed.value.address]] : [];
    });
    expect(changed).toEqual([
      [42, 'test@iana.org'],
      [45, 'a@iana.org'],
      [55, '"test test"@iana.org'],
      [60, '"abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefgh"@iana.org'],
      [157, 'test@iana.org'],
      [158, 'test@iana.org'],
    ]);
  });

  test('the guide lists every other one that is refused, and why', () => {
    expect(readFileSync('docs/email.md', 'utf8')).toContain(refusedTable());
  });
});
