import * as z from 'zod';
import { type Reason, reason } from '../../shared/reason.ts';
import { checkText } from '../../shared/text.ts';
import type { Reading, ReadingSource } from './readings.ts';

/** One sentence that a model wrote, and what it says that it rests on. */
const statementSchema = z.strictObject({
  text: z.string().min(1).max(600).describe('One sentence, without links, addresses or numbers that the records do not hold.'),
  cites: z.array(z.string().max(20)).max(20).describe('The refs of the records that it rests on.'),
});

/** What a model may answer with: at most 12 sentences with their refs. */
export const statementsSchema = z.array(statementSchema).max(12);

/** A sentence of generated text and the sources that it rests on: one at least. */
export interface Statement {
  readonly text: string;
  readonly cites: readonly ReadingSource[];
}

/** Sentences that may be shown, and why others may not. */
export interface CitedStatements {
  readonly statements: readonly Statement[];
  readonly dropped: readonly Reason[];
}

/**
 * The sentences of an answer that may be shown: each cites something that the model was given, is plain text, and names no link, address
 * or long number that does not stand there. The others are dropped, each with its reason.
 *
 * @example
 * const read = new Map([['r1', { of: 'message', id: 'm1', text: 'Where is my order?' }]] as const);
 * const answer = [{ text: 'Asks for an order.', cites: ['r1'] }, { text: 'Pays at evil.example.', cites: ['r1'] }, { text: 'Is kind.', cites: ['r7'] }];
 * const { statements, dropped } = citedStatements(answer, read);
 * statements // => [{ text: 'Asks for an order.', cites: [{ of: 'message', id: 'm1' }] }]
 * dropped.map(({ code }) => code) // => ['not-in-input', 'uncited']
 */
export function citedStatements(answer: z.infer<typeof statementsSchema>, read: ReadonlyMap<string, Reading>): CitedStatements {
  const known = knownText([...read.values()]);
  const statements: Statement[] = [];
  const dropped: Reason[] = [];
  for (const { text, cites } of answer) {
    const plain = checkText(text.replace(/\s+/g, ' '), { max: 600 });
    const sources = [...new Set(cites)].flatMap((ref) => read.get(ref) ?? []).map(({ of, id }) => ({ of, id }));
    if (plain.kind === 'invalid' || plain.value === '') dropped.push(reason('not-plain', 'A sentence is no plain text.'));
    else if (sources.length === 0) dropped.push(reason('uncited', 'A sentence cites nothing that the model was given.'));
    else if (!standsIn(plain.value, known))
      dropped.push(reason('not-in-input', 'A sentence names a link, an address or a number that nobody wrote.'));
    else statements.push({ text: plain.value, cites: sources });
  }
  return { statements, dropped };
}

/** What was read, as it is searched: in lower case, and without what people put between digits. */
interface KnownText {
  readonly text: string;
  readonly digits: string;
}

const knownText = (readings: readonly Reading[]): KnownText => {
  const text = readings.map((reading) => reading.text.toLowerCase()).join('\n');
  return { text, digits: bare(text) };
};

const bare = (text: string): string => text.replace(/[\s().+/-]/g, '');

/** A generated text must not lead anybody anywhere: its links, addresses and long numbers are those that were read. */
function standsIn(text: string, known: KnownText): boolean {
  const lower = text.toLowerCase();
  const leading = lower.split(/\s+/).map(trimmed).filter(leads);
  const numbers = bare(lower).match(/\d{7,}/g) ?? [];
  return leading.every((word) => known.text.includes(word)) && numbers.every((number) => known.digits.includes(number));
}

const trimmed = (word: string): string => word.replace(/^[^\p{L}\p{N}]/u, '').replace(/[^\p{L}\p{N}/]$/u, '');

const leads = (word: string): boolean =>
  word.includes('@') || word.includes(':/') || word.includes('](') || /[\p{L}\p{N}]\.\p{L}{2}/u.test(word);
