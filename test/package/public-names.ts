import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root, type Subpath, subpaths } from './project.ts';

/** A name that a subpath exports. */
export interface PublicName {
  readonly subpath: Subpath;
  readonly name: string;
  /** What the name stands for; a schema and its type often share one. */
  readonly kinds: readonly Kind[];
  /** Whether a docstring says what it is. */
  readonly described: boolean;
  /** Whether the docstring shows it in use. */
  readonly hasExample: boolean;
}

type Kind = keyof typeof flagsOfKind;

const flagsOfKind = {
  class: ts.SymbolFlags.Class,
  const: ts.SymbolFlags.Variable,
  function: ts.SymbolFlags.Function,
  type: ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias,
} as const;

/** A name that exists at run time, not only for the compiler. */
export const isValue = ({ kinds }: PublicName): boolean => kinds.some((kind) => kind !== 'type');

/** The options of tsconfig.json, as the compiler's API takes them. */
export function compilerOptions(): ts.CompilerOptions {
  const path = join(root, 'tsconfig.json');
  const { config } = ts.parseConfigFileTextToJson(path, readFileSync(path, 'utf8'));
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options;
}

/** Every name that the package exports, by subpath and in alphabetical order. */
export function publicNames(): PublicName[] {
  const program = ts.createProgram(
    subpaths.map((subpath) => join(root, subpath['clientele-source'])),
    compilerOptions(),
  );
  const checker = program.getTypeChecker();
  return subpaths.flatMap((subpath) => {
    const file = program.getSourceFile(join(root, subpath['clientele-source']));
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined)
      throw new Error(
        `${subpath['clientele-source']} exports nothing: write it, or take ${subpath.specifier} out of package.json.`,
      );
    return checker
      .getExportsOfModule(module)
      .map((exported) => describe(subpath, exported, checker))
      .sort((left, right) => (left.name < right.name ? -1 : 1));
  });
}

function describe(subpath: Subpath, exported: ts.Symbol, checker: ts.TypeChecker): PublicName {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const kinds = Object.entries(flagsOfKind).filter(([, flags]) => symbol.flags & flags);
  return {
    subpath,
    name: exported.name,
    kinds: kinds.map(([kind]) => kind as Kind),
    described: symbol.getDocumentationComment(checker).length > 0,
    hasExample: symbol.getJsDocTags(checker).some((tag) => tag.name === 'example'),
  };
}
