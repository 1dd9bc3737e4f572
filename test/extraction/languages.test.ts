import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { longestPhrase } from '../../src/extraction/reading/cues-at.ts';
import { lexicon } from '../../src/extraction/reading/lexicon.ts';
import type { PhraseTree } from '../../src/extraction/reading/phrases.ts';
import { root } from '../package/project.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { hi } from './languages/hi.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import type { Labelled } from './languages/labelled.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { score } from './languages/score.ts';
import { tr } from './languages/tr.ts';
import { zh } from './languages/zh.ts';

const languages = { ar, de, en, es, fr, hi, it, ja, nl, pl, pt, ru, tr, zh };

// The claim for each language: at least 60 messages, and on those that its file was written with, these rates.
describe.each(Object.entries(languages))('%s', (code, { tuned, heldOut }) => {
  test('has 60 messages, half of them without a name, and a third held out', () => {
    const all = [...tuned, ...heldOut];
    const negatives = all.filter(({ name }) => name === undefined);
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(heldOut.length).toBeGreaterThanOrEqual(20);
    expect(negatives.length * 2).toBeGreaterThanOrEqual(all.length - 2);
  });

  test('finds nine names of ten and invents none', () => {
    const { precision, recall, invented, wrong } = score(tuned, code);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(invented, wrong.join('\n')).toBe(0);
  });

  test('holds on the messages that were held out, but for one', () => {
    const { precision, recall, invented } = score(heldOut, code);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(invented).toBeLessThanOrEqual(0.1);
  });
});

test('over all languages, held-out messages keep what is claimed', () => {
  const scores = Object.entries(languages).map(([code, { heldOut }]) => ({ rows: heldOut, ...score(heldOut, code) }));
  const mean = (rate: 'precision' | 'recall' | 'invented'): number =>
    scores.reduce((sum, row) => sum + row[rate], 0) / scores.length;
  expect(mean('precision')).toBeGreaterThanOrEqual(0.97);
  expect(mean('recall')).toBeGreaterThanOrEqual(0.98);
});

const withoutMail = (rows: readonly Labelled[]) => rows.filter(({ channel }) => channel !== 'email');

test('a tenant need not name the language', () => {
  for (const [code, { tuned }] of Object.entries(languages)) {
    const { recall, invented, wrong } = score(withoutMail(tuned), 'en');
    expect(recall, `${code}: ${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.85);
    expect(invented, `${code}: ${wrong.join('\n')}`).toBeLessThanOrEqual(0.05);
  }
});

test.each(globSync('src/extraction/languages/??.ts', { cwd: root }))('%s says nothing twice in one list', (path) => {
  const source = readFileSync(join(root, path), 'utf8');
  const twice = [...source.matchAll(/(phrases|vocabulary)\(\s*(['`"])([\s\S]*?)\2/g)].flatMap(([, kind, , list = '']) => {
    const entries = list.trim().split(kind === 'phrases' ? /\s*\|\s*/ : /\s+/);
    return entries.filter((entry, at) => entries.indexOf(entry) !== at);
  });
  expect(twice).toEqual([]);
});

test('no cue has more words than are looked at in front of a word', () => {
  const longest = (tree: PhraseTree<unknown>): number => Math.max(0, ...[...tree.next.values()].map((next) => 1 + longest(next)));
  expect(longest(lexicon().cues)).toBeLessThanOrEqual(longestPhrase);
});
