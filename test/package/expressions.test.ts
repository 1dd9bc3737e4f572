import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** What the modules make of lists when they are loaded: postal codes of the countries, words in front of an extension. */
async function expressionsMade(): Promise<Expression[]> {
  const found: Expression[] = [];
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parts, made) {
      const expression: RegExp = Reflect.construct(target, parts, made);
      // Behind the message and this function stands the line that makes the expression; those of libraries are theirs.
      const at = new Error().stack?.split('\n')[2]?.trim() ?? '';
      if (at.includes('/src/')) found.push({ at, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  try {
    await Promise.all([import('../../src/index.ts'), import('../../src/adapters/email/index.ts')]);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

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
  const made = await expressionsMade();
  expect(made.map(({ at }) => /src\/.*\.ts/.exec(at)?.[0])).toContain('src/identity/address-form.ts');
  expect(await slowAmong(made)).toEqual([]);
});
