import * as z from 'zod';
import { canonicalJson, isPlainObject, type Json } from './json.ts';
import { type Reason, reason } from './reason.ts';

/** The deepest nesting of lists and objects that is kept. */
const deepest = 32;

/** Where a value stands inside another one, from the outside in. */
type Path = readonly (string | number)[];

/** What is wrong with a value, and where. */
interface Problem extends Reason {
  readonly path: Path;
}

/**
 * A value that JSON carries and every storage engine keeps: at most `max` code units of JSON and 32 levels, of plain objects and lists.
 * Refused by its path: what JSON drops or changes (`undefined`, `NaN`, dates, a member named `__proto__`), NUL, and half of a
 * surrogate pair.
 */
export const jsonSchema = (max: number) =>
  z.custom<Json>().superRefine((value, context) => {
    for (const { path, text, code } of problemsOf(value, max)) {
      context.addIssue({ code: 'custom', message: text, path: [...path], params: { code } });
    }
  });

function problemsOf(value: unknown, max: number): Problem[] {
  // Nothing is shorter than one code unit: what holds more than `max` values is too long, and a circle ends there too.
  const budget = { left: max };
  const problem = firstProblem(value, [], budget);
  if (problem !== undefined) return [problem];
  return canonicalJson(value).length > max ? [tooLong([], max)] : [];

  function firstProblem(inner: unknown, path: Path, rest: { left: number }): Problem | undefined {
    rest.left -= 1;
    if (rest.left < 0) return tooLong([], max);
    if (path.length > deepest) return at([], 'too-deep', `The value is nested deeper than ${deepest} levels.`);
    if (typeof inner === 'string') return textProblem(inner, path);
    if (inner === null || typeof inner === 'boolean' || Number.isFinite(inner)) return undefined;
    for (const [name, member] of membersOf(inner) ?? []) {
      const found = nameProblem(name, path) ?? firstProblem(member, [...path, name], rest);
      if (found !== undefined) return found;
    }
    return membersOf(inner) === undefined
      ? at(path, 'not-json', 'Give what JSON carries: no dates, no undefined, no NaN.')
      : undefined;
  }
}

/** The members of a list or a plain object; `undefined` for everything else. */
function membersOf(value: unknown): Iterable<readonly [string | number, unknown]> | undefined {
  if (Array.isArray(value)) return value.entries();
  return isPlainObject(value) ? Object.entries(value) : undefined;
}

function nameProblem(name: string | number, path: Path): Problem | undefined {
  if (typeof name === 'number') return undefined;
  if (name === '__proto__') return at([...path, name], 'forbidden-member', 'A member cannot be named __proto__.');
  return textProblem(name, [...path, name]);
}

function textProblem(text: string, path: Path): Problem | undefined {
  return text.isWellFormed() && !text.includes('\0')
    ? undefined
    : at(path, 'malformed-text', 'The text holds NUL or half of a surrogate pair.');
}

const tooLong = (path: Path, max: number): Problem => at(path, 'too-long', `The value is longer than ${max} characters of JSON.`);

const at = (path: Path, code: string, text: string): Problem => ({ path, ...reason(code, text) });
