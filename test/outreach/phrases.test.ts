import { expect, test } from 'vitest';
import { findPhrase, indexPhrases, sentenceEnd } from '../../src/outreach/consent/phrases.ts';

const found = (phrase: string, text: string) => findPhrase(text.split(' '), indexPhrases([phrase]));

test.each([
  // phrase, text, what is found
  ['stop it', 'please stop it now', 'stop it'],
  ['stop it', 'stop this', undefined],
  ['stop|quit it|this', 'quit this', 'quit this'],
  ['stop that? now', 'stop now', 'stop now'],
  ['stop that? now', 'stop that now', 'stop that now'],
  // What may be left out is left out where only that leads on.
  ['stop all|now? now', 'stop now', 'stop now'],
  ['stop all|now? now', 'stop now now', 'stop now now'],
  ['stop $', 'stop', 'stop'],
  ['stop $', `stop ${sentenceEnd} thanks`, 'stop'],
  ['stop $', 'stop thanks', undefined],
  ['stop now|$', 'stop now', 'stop now'],
  ['stop now|$', `stop ${sentenceEnd}`, 'stop'],
  ['stop it', 'stop', undefined],
  ['a b', `a ${sentenceEnd} b`, undefined],
  ['stop it', 'stop that stop it', 'stop it'],
])('%s in “%s”: %s', (phrase, text, expected) => {
  expect(found(phrase, text)).toBe(expected);
});

test('of several phrases that begin alike, each is tried', () => {
  const index = indexPhrases(['stop it', 'stop that', 'quit it']);
  expect(findPhrase(['stop', 'that'], index)).toBe('stop that');
  expect(findPhrase(['quit', 'it'], index)).toBe('quit it');
  expect(findPhrase([], index)).toBeUndefined();
});
