import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lines = readFileSync('docs/checklist.md', 'utf8').split('\n');
const rows = lines.flatMap((line) => {
  const row = /^\| (\d\.\d+) \| .+ \| `(.+)` “(.+)” \|$/.exec(line);
  return row === null ? [] : [{ number: row[1] ?? '', file: row[2] ?? '', name: (row[3] ?? '').replaceAll('\\|', '|') }];
});

test('every line of the checklist can be read, and counts on', () => {
  expect(rows.map(({ number }) => number)).toEqual(lines.flatMap((line) => /^\| (\d\.\d+) /.exec(line)?.[1] ?? []));
  expect(rows.length).toBeGreaterThan(80);
  for (const part of [1, 2, 3]) {
    const numbers = rows.filter(({ number }) => number.startsWith(`${part}.`)).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => `${part}.${index + 1}`));
  }
});

test.each(rows)('$number is held by a test that exists: $name', ({ file, name }) => {
  const titles = readFileSync(file, 'utf8').matchAll(/\b(?:test|describe)(?:\.each)?(?:<[^>]*>)?\(\s*(['"`])(.+?)\1,/g);
  const tabled = readFileSync(file, 'utf8').matchAll(/^\s*\](?: as const)?\)\((['"`])(.+?)\1,/gm);
  expect([...titles, ...tabled].map(([, , title]) => title)).toContain(name);
});
