import ts from 'typescript';

/** A piece of documentation that runs. */
export interface Example {
  /** `src/shared/json.ts:12`: where its first line stands. */
  readonly at: string;
  readonly code: string;
}

/** Names that an example may use without importing them, by the module that exports them. */
export type Scope = ReadonlyMap<string, readonly string[]>;

/** The module that runs an example: the names of its scope imported, its `// =>` and `// throws` comments turned into assertions. */
export function moduleOf({ code }: Example, scope: Scope): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  return [
    `import { same as same$, throws as throws$ } from '../assertions.ts';`,
    ...importsFor(file, scope),
    withAssertions(file),
    'export {};',
  ].join('\n');
}

function importsFor(file: ts.SourceFile, scope: Scope): string[] {
  const wanted = used(file);
  for (const name of declared(file)) wanted.delete(name);
  return [...scope].flatMap(([specifier, names]) => {
    const found = names.filter((name) => wanted.delete(name));
    return found.length === 0 ? [] : [`import { ${found.join(', ')} } from ${JSON.stringify(specifier)};`];
  });
}

function used(node: ts.Node, names = new Set<string>()): Set<string> {
  if (ts.isIdentifier(node)) names.add(node.text);
  ts.forEachChild(node, (child) => void used(child, names));
  return names;
}

function declared(node: ts.Node, names = new Set<string>()): Set<string> {
  const isDeclaration =
    ts.isVariableDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node) ||
    ts.isNamespaceImport(node);
  if (isDeclaration && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  ts.forEachChild(node, (child) => void declared(child, names));
  return names;
}

function withAssertions(file: ts.SourceFile): string {
  return file.statements.map((statement) => withAssertion(statement, file.text)).join('\n');
}

function withAssertion(statement: ts.Statement, code: string): string {
  const text = code.slice(statement.getStart(), statement.end);
  const claim = claimAfter(code, statement.end);
  if (claim === undefined) return text;
  const expression = text.replace(/;$/, '');
  if (claim.kind === 'throws') return `await throws$(() => ${expression}, ${JSON.stringify(claim.text)});`;
  if (ts.isExpressionStatement(statement)) return `same$((${expression}), (${claim.text}));`;
  const variable = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name : undefined;
  if (variable === undefined || !ts.isIdentifier(variable)) {
    return `throw new SyntaxError(${JSON.stringify(`Put "// =>" behind an expression or a constant, not behind: ${text}`)});`;
  }
  return `${text}\nsame$(${variable.text}, (${claim.text}));`;
}

/** The claim in the comment behind a statement, or on the line below it; comments that are further indented carry it on. */
function claimAfter(code: string, end: number): { kind: 'equals' | 'throws'; text: string } | undefined {
  const found = /^;?\s*?\n?[ \t]*\/\/ (=>|throws) (.*(?:\n[ \t]*\/\/ {4}.*)*)/.exec(code.slice(end));
  if (found === null) return undefined;
  const [, sign, text = ''] = found;
  return { kind: sign === '=>' ? 'equals' : 'throws', text: text.replaceAll(/\n[ \t]*\/\//g, '\n') };
}
