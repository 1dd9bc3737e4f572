import { expect, test } from 'vitest';
import { subpaths } from './project.ts';
import { isValue, publicNames } from './public-names.ts';

const names = publicNames();

const listed = subpaths.map(({ specifier }) => {
  const own = names.filter(({ subpath }) => subpath.specifier === specifier);
  return [`## ${specifier}`, '', ...own.map(({ name, kinds }) => `- ${name}: ${kinds.join(', ')}`), ''].join('\n');
});

test('the public names are those of exports.md', async () => {
  const introduction =
    'The public names of every subpath. After a change that you want: `npm test -- test/package/exports.test.ts -u`.';
  await expect(['# Exports', '', introduction, '', ...listed].join('\n')).toMatchFileSnapshot('exports.md');
});

test('every public name says what it is', () => {
  expect(names.filter(({ described }) => !described).map(({ name, subpath }) => `${subpath.specifier} ${name}`)).toEqual([]);
});

test('every public value shows an example', () => {
  const lacking = names.filter((name) => isValue(name) && !name.hasExample);
  expect(lacking.map(({ name, subpath }) => `${subpath.specifier} ${name}`)).toEqual([]);
});
