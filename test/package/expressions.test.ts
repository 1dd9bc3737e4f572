import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from './project.ts';

interface Expression {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

function expressionsIn(path: string): Expression[] {
  const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ at: `${path}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Those that are made when the modules are loaded: in a process of its own, since here other tests have loaded them. */
const expressionsMade = (): Expression[] =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--conditions=clientele-source', fileURLToPath(new URL('./made-expressions.ts', import.meta.url))],
      {
        encoding: 'utf8',
      },
    ),
  );

async function slowAmong(expressions: readonly Expression[]): Promise<string[]> {
  const slow: string[] = [];
  for (const { at, source, flags } of expressions) {
    const verdict = await check(source, flags, { timeout: 5000 });
    if (verdict.status === 'vulnerable')
      slow.push(`${at} /${source}/${flags} is ${verdict.complexity.summary} on ${verdict.attack.pattern}`);
  }
  return slow;
}

// Messages are written by strangers: an expression that a text can make slow is a door left open.
test('no regular expression of src takes more than linear time', { timeout: 120_000 }, async () => {
  expect(await slowAmong(globSync('src/**/*.ts', { cwd: root }).sort().flatMap(expressionsIn))).toEqual([]);
});

test('nor does one that is made of lists', async () => {
  const made = expressionsMade();
  expect(made.map(({ at }) => at.split(':')[0])).toContain('src/identity/address-form.ts');
  expect(await slowAmong(made)).toEqual([]);
});
