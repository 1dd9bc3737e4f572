import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseChatSessionId,
  parseExternalId,
  parseInstagramUsername,
  parseWebId,
  parseWhatsAppId,
} from '../../src/identity/handle.ts';

test.each([
  ['ana.lima', 'ana.lima'],
  ['@Ana_Lima', 'ana_lima'],
  ['https://www.instagram.com/Ana.Lima/?hl=en', 'ana.lima'],
  ['instagram.com/ana', 'ana'],
  ['https://instagram.com/p/Cxyz', undefined],
  ['explore', undefined],
  ['ana..lima', undefined],
  ['.ana', undefined],
  ['ana.', undefined],
  ['ana lima', undefined],
  ['a'.repeat(31), undefined],
  ['', undefined],
])('Instagram %s', (text, name) => {
  const parsed = parseInstagramUsername(text);
  expect(parsed.kind === 'valid' ? parsed.value : undefined).toBe(name);
});

test.each([
  ['5511987654321@s.whatsapp.net', '+5511987654321'],
  ['5511987654321:12@s.whatsapp.net', '+5511987654321'],
  ['14155238886@c.us', '+14155238886'],
  ['whatsapp:+14155238886', '+14155238886'],
  ['5215512345678@c.us', '+5215512345678'],
  ['+44 20 7946 0018', '+442079460018'],
  ['123456789012345@lid', '123456789012345@lid'],
  ['120363025246125486@g.us', undefined],
  ['ana', undefined],
  ['', undefined],
])('WhatsApp %s', (text, id) => {
  const parsed = parseWhatsAppId(text);
  expect(parsed.kind === 'valid' ? parsed.value : undefined).toBe(id);
});

test('ids of the web, of sessions and of other systems', () => {
  expect(parseWebId(' visitor-7f3A ')).toEqual({ kind: 'valid', value: 'visitor-7f3A' });
  expect(parseWebId('two words')).toMatchObject({ reasons: [{ code: 'not-a-web-id' }] });
  expect(parseChatSessionId('')).toMatchObject({ reasons: [{ code: 'not-a-session-id' }] });
  expect(parseChatSessionId('x'.repeat(256))).toMatchObject({ reasons: [{ code: 'not-a-session-id' }] });
  expect(parseExternalId({ system: 'HubSpot', id: ' 00Q5e ' })).toEqual({
    kind: 'valid',
    value: { system: 'hubspot', id: '00Q5e' },
  });
  expect(parseExternalId({ system: 'Hub Spot', id: '1' })).toMatchObject({ reasons: [{ code: 'not-a-system' }] });
  expect(parseExternalId({ system: 'hubspot', id: '' })).toMatchObject({ reasons: [{ code: 'not-an-external-id' }] });
});

test('what is read is read again as itself', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^@?[a-zA-Z0-9._]{1,32}$/),
    fc.stringMatching(/^[1-9][0-9]{6,14}(@c\.us)?$/),
  );
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(parseInstagramUsername, parseWhatsAppId, parseWebId, parseChatSessionId),
      (text, parse) => {
        const parsed = parse(text);
        if (parsed.kind === 'valid') expect(parse(parsed.value)).toEqual(parsed);
      },
    ),
  );
});
