import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import compromise from 'compromise';
import { type CountryCode, findNumbers } from 'libphonenumber-js/max';
import { emptyExtractionState } from '../../src/conversation/extraction-state.ts';
import type { Message } from '../../src/conversation/message.ts';
import { extract } from '../../src/extraction/extract.ts';
import { isolateMail } from '../../src/extraction/mail/isolate.ts';
import type { ExtractionOptions } from '../../src/extraction/options.ts';
import { parseCompany } from '../../src/identity/company.ts';
import { parseEmail } from '../../src/identity/email.ts';
import { parsePersonName } from '../../src/identity/person-name.ts';
import { parsePhone } from '../../src/identity/phone.ts';
import { parsePostalAddress } from '../../src/identity/postal-address.ts';
import { processorSeconds, secondsByTurns, type Work } from './by-turns.ts';
import { type Sample, writtenMessages } from './written-messages.ts';

/**
 * Everything that extraction does, beside libraries that do a part of it, in one process and on the same texts; then texts made to be
 * slow. Arguments name files of JSON Lines with `text`, or `messages` with a `text` each, and optionally `channel`, `locale`, `region`.
 */
export async function run(files: readonly string[]): Promise<void> {
  const samples = files.length === 0 ? writtenMessages(2000) : files.flatMap(samplesOf);
  const redact = await redactPii();
  const contestants: Readonly<Record<string, Work<Sample>>> = {
    'clientele extract': extractAll,
    'libphonenumber-js findNumbers': ({ text, country }) =>
      findNumbers(text, { defaultCountry: country as CountryCode, v2: true }),
    'compromise people()': ({ text }) => compromise(text).people().out('array'),
    ...(redact === undefined ? {} : { 'redact-pii': redact }),
  };
  console.log('| texts | contestant | messages/s | MB/s | times clientele |');
  console.log('| --- | --- | ---: | ---: | ---: |');
  const total = { texts: 0, size: 0, seconds: new Map<string, number>() };
  for (const kind of new Set(samples.map((sample) => sample.kind))) {
    const texts = samples.filter((sample) => sample.kind === kind);
    const size = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const seconds = secondsByTurns(texts, contestants);
    for (const [name, spent] of seconds) total.seconds.set(name, (total.seconds.get(name) ?? 0) + spent);
    total.texts += texts.length;
    total.size += size;
    writeRows(kind, { texts: texts.length, size, seconds });
  }
  writeRows('all', total);
  if (redact === undefined) console.log('\nredact-pii is measured where it is installed: npm install --no-save redact-pii');
  hostileTexts();
}

/** How many texts of how many bytes were read, and the seconds of each contestant, this library first. */
interface Measured {
  readonly texts: number;
  readonly size: number;
  readonly seconds: ReadonlyMap<string, number>;
}

function writeRows(kind: string, { texts, size, seconds }: Measured): void {
  const [own = 0] = seconds.values();
  for (const [name, spent] of seconds) {
    const row = [kind, name, Math.round(texts / spent), (size / spent / 1e6).toFixed(2), (own / spent).toFixed(3)];
    console.log(`| ${row.join(' | ')} |`);
  }
}

function extractAll({ text, channel, language, country }: Sample): void {
  const message: Message = {
    id: 'm',
    conversationId: 'c',
    channel,
    direction: 'inbound',
    occurredAt: '2026-11-20T09:30:00.000Z',
    from: {},
    text,
  };
  extract(message, emptyExtractionState, optionsFor(language, country));
}

const optionsFor = (language: string, country: string): ExtractionOptions => ({
  languages: [language],
  fields: ['name', 'email', 'phone', 'company', 'address', 'dateOfBirth'],
  ownAddresses: [],
  defaultCountry: country,
});

function samplesOf(file: string): Sample[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const { text, messages, channel = 'chat', locale = 'en', region = 'US' } = JSON.parse(line);
      const texts: string[] = messages === undefined ? [text] : messages.map((message: { text: string }) => message.text);
      return texts.map((one) => ({ kind: basename(file, '.jsonl'), text: one, channel, language: locale, country: region }));
    });
}

/** Loaded where it is installed: it brings a cloud client along, which is too much for a benchmark alone. */
async function redactPii(): Promise<Work<Sample> | undefined> {
  const name = 'redact-pii';
  const library = await import(name).catch(() => undefined);
  if (library === undefined) return undefined;
  const { SyncRedactor } = library.default ?? library;
  const redactor = new SyncRedactor();
  return ({ text }) => redactor.redact(text);
}

const pieces = [
  "I'm John ",
  'a@',
  '1 ',
  '1-',
  '> a\n',
  'From: a\nTo: b\n',
  'Thanks,\nKate\n',
  '12 Main Street, NY 10001\n',
  'a.',
  '(',
  '我叫王',
  ' ',
];

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  'extract, chat': (text) => extractAll({ kind: '', text, channel: 'chat', language: 'en', country: 'US' }),
  'extract, email': (text) => extractAll({ kind: '', text, channel: 'email', language: 'en', country: 'US' }),
  'extract, voice': (text) => extractAll({ kind: '', text, channel: 'voice', language: 'en', country: 'US' }),
  isolateMail,
  parseEmail,
  parsePhone: (text) => parsePhone(text),
  parsePersonName: (text) => parsePersonName(text),
  parseCompany,
  parsePostalAddress: (text) => parsePostalAddress(text),
};

/** The slowest of the hostile texts for each parser, at one and at two million characters. */
function hostileTexts(): void {
  console.log('\n| parser | slowest text | 1 MB, ms | twice the size |');
  console.log('| --- | --- | ---: | ---: |');
  for (const [name, parse] of Object.entries(parsers)) {
    const measured = pieces.map((piece) => ({
      piece,
      once: milliseconds(parse, piece, 1e6),
      twice: milliseconds(parse, piece, 2e6),
    }));
    const slowest = measured.toSorted((a, b) => b.once - a.once)[0];
    if (slowest === undefined) continue;
    const growth = slowest.once < 1 ? '–' : `${(slowest.twice / slowest.once).toFixed(1)}x`;
    console.log(`| ${name} | ${JSON.stringify(slowest.piece)} | ${slowest.once.toFixed(1)} | ${growth} |`);
  }
}

function milliseconds(parse: (text: string) => unknown, piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const runs = [0, 1, 2].map(() => processorSeconds(() => parse(text)) * 1000);
  return Math.min(...runs);
}
