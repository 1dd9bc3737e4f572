// Prints what extraction finds in conversations, one JSON line a row; with --score, how it compares with the labels in the files.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { answer, type Row } from './extraction-rows.ts';
import { emptyScore, scoreLines, scoreRow } from './extraction-score.ts';

const scored = process.argv[2] === '--score';
const files = process.argv.slice(scored ? 3 : 2);
if (files.length === 0 || (!scored && files.length > 1)) {
  process.stderr.write('usage: npm run eval:extract -- FILE.jsonl\n       npm run eval:extract -- --score FILE.jsonl …\n');
  process.exit(2);
}

const rowsOf = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const all = emptyScore();
if (scored)
  process.stdout.write(
    '| rows of | | right | wrong | missed | precision | recall | F1 |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n',
  );
for (const file of files) {
  const score = emptyScore();
  for (const row of rowsOf(file)) {
    const found = answer(row);
    if (!scored) process.stdout.write(`${JSON.stringify(found)}\n`);
    else for (const into of [score, all]) scoreRow(row, found, into);
  }
  if (scored) process.stdout.write(scoreLines(basename(file, '.jsonl'), score));
}
if (scored && files.length > 1) process.stdout.write(scoreLines('all', all));
