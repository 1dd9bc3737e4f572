import * as z from 'zod';
import { ClienteleError } from './errors.ts';
import { parseInstant } from './instant.ts';
import { isShortName, longestName } from './name-length.ts';
import type { Parsed } from './reason.ts';
import { checkText, type TextLimits } from './text.ts';

/** What a caller may give for a schema's input: read-only lists and objects too. */
export type Given<Input> = Input extends (infer Item)[]
  ? readonly Given<Item>[]
  : Input extends object
    ? { readonly [Member in keyof Input]: Given<Input[Member]> }
    : Input;

/** Turns one of this library's parsers into a zod schema, so that a refusal keeps its code and its path. */
export function schemaOf<Input, Output>(base: z.ZodType<Input, Input>, parse: (input: Input) => Parsed<Output>) {
  return base.transform((input, context): Output => {
    const parsed = parse(input);
    if (parsed.kind === 'valid') return parsed.value;
    for (const { code, text } of parsed.reasons) context.addIssue({ code: 'custom', message: text, params: { code } });
    return z.NEVER;
  });
}

/** A refinement's refusal, with the stable code of what is wrong. */
export const refusal = (code: string, error: string) => ({ error, params: { code } });

/** A moment with its offset, given back in the stored form. */
export const instantSchema = schemaOf(z.string(), parseInstant);

/** A text within its limits: see {@link checkText}. */
export const textSchema = (limits: TextLimits) => schemaOf(z.string(), (text) => checkText(text, limits));

/** A text within its limits that says something. */
export const filledTextSchema = (limits: TextLimits) =>
  textSchema(limits).refine((text) => text !== '', refusal('empty', 'Leave it out instead of giving an empty text.'));

/** A list without repetitions. */
export const distinctSchema = <Item extends z.ZodType<unknown>>(item: Item, max: number) =>
  z
    .array(item)
    .max(max)
    .refine((items) => new Set(items).size === items.length, refusal('repeated', 'The list holds the same twice.'));

/** An id that is a key in every store: 1 to `max` code units, and no more than `longest` bytes of UTF-8, without control characters. */
export const keyTextSchema = (max: number, longest = longestName) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine(
      (text) => checkText(text, { max }).kind === 'valid' && text.trim() === text,
      refusal('malformed-id', 'An id is well-formed, trimmed and has no control characters.'),
    )
    .refine((text) => isShortName(text, longest), refusal('too-long', `An id is longer than ${longest} bytes of UTF-8.`));

/**
 * Parses at the edge. What does not fit is a `ClienteleError` of code `invalid-input` that names the first bad place and lists all.
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap(toldApart).map((issue) => ({
    path: issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    code: codeOf(issue),
    message: issue.message,
  }));
  const [first] = issues;
  throw new ClienteleError('invalid-input', first ? `${first.path.join('.') || 'input'}: ${first.message}` : 'Not valid.', {
    path: first?.path ?? [],
    details: { issues },
  });
}

/** The parser's own code, or what zod calls the problem: `too-big`, `invalid-type`. */
const codeOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'custom' && typeof issue.params?.code === 'string' ? issue.params.code : issue.code.replaceAll('_', '-');

/** Each unknown member by its path; of a union, what the branch that was meant has to say: the one whose type the input has. */
function toldApart(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
  return meant === undefined ? [issue] : meant.flatMap((inner) => toldApart({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** An object without its `undefined` members: absent and undefined mean the same to a caller, and only absent is stored. */
export const defined = <T extends object>(value: T): { [Member in keyof T]: Exclude<T[Member], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never;
