import * as z from 'zod';
import { isPlainObject } from '../shared/json.ts';
import { keyTextSchema, refusal } from '../shared/schema.ts';

/** Null clears a member; one named `__proto__` is refused: a record drops it silently. */
export const membersSchema = <Value extends z.ZodType>(value: Value, max: number) =>
  z
    .custom<Readonly<Record<string, unknown>>>(isPlainObject, { ...refusal('invalid-type', 'Give an object.'), abort: true })
    .superRefine((input, context) => {
      if (!Object.hasOwn(input, '__proto__')) return;
      const { error, params } = refusal('forbidden-member', 'A member cannot be named __proto__.');
      context.addIssue({ code: 'custom', message: error, path: ['__proto__'], params });
    })
    .pipe(z.record(keyTextSchema(200), value.nullable()))
    .refine((record) => Object.keys(record).length <= max, refusal('too-big', `At most ${max} members.`));
