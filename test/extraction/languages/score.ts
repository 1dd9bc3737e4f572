import type { PersonName } from '../../../src/identity/person-name.ts';
import { accepted, converse } from '../conversation.ts';
import type { Labelled } from './labelled.ts';

/** How well the names of labelled conversations were found. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** The share of conversations without a name in which one was found. */
  readonly invented: number;
  readonly wrong: readonly string[];
}

/** Reads each conversation as a tenant of that language would. */
export function score(rows: readonly Labelled[], language: string): Score {
  const judged = rows.map(({ channel, said, name }) => ({
    said,
    name,
    found: namesIn(said, channel, language),
  }));
  const positives = judged.filter(({ name }) => name !== undefined);
  const negatives = judged.filter(({ name }) => name === undefined);
  const found = judged.filter((row) => row.found !== undefined);
  const right = positives.filter((row) => bare(row.found) === bare(row.name));
  return {
    precision: right.length / Math.max(1, found.length),
    recall: right.length / Math.max(1, positives.length),
    invented: negatives.filter((row) => row.found !== undefined).length / Math.max(1, negatives.length),
    wrong: judged
      .filter((row) => bare(row.found) !== bare(row.name))
      .map((row) => `${row.said.join(' // ')} → ${row.found ?? 'nothing'}, not ${row.name ?? 'nothing'}`),
  };
}

/** The fullest name that was accepted, as its language orders it. */
function namesIn(said: readonly string[], channel: Labelled['channel'], language: string): string | undefined {
  const { findings } = converse(said, { channel }, { languages: [language] });
  return accepted(findings, 'name')
    .map(written)
    .sort((a, b) => b.length - a.length)[0];
}

function written({ firstName, middleName, lastName }: PersonName): string {
  const parts = [firstName, middleName, lastName];
  return (/\p{sc=Han}/u.test(parts.join('')) ? parts.toReversed() : parts).filter(Boolean).join(' ');
}

const bare = (name: string | undefined): string | undefined => name?.replace(/[\s・]/g, '');
