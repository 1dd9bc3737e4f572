import * as z from 'zod';
import { parseExternalId } from '../identity/handle.ts';
import { clientLimits } from './limits.ts';
import { membersSchema } from './members-schema.ts';

/** Ids in other systems by the system's name, in lower case as in messages; `null` clears one. */
export const externalIdsSchema = membersSchema(z.string(), clientLimits.externalIds).transform((given, context) => {
  const read = new Map<string, string | null>();
  for (const [system, id] of Object.entries(given)) {
    // A system that is cleared has no id: any will do to read its name.
    const parsed = parseExternalId({ system, id: id ?? 'any' });
    const refuse = (code: string, message: string) =>
      context.addIssue({ code: 'custom', input: given, message, path: [system], params: { code } });
    if (parsed.kind === 'invalid') for (const { code, text } of parsed.reasons) refuse(code, text);
    else if (read.has(parsed.value.system)) refuse('repeated', 'The same system twice.');
    else read.set(parsed.value.system, id === null ? null : parsed.value.id);
  }
  return Object.fromEntries(read);
});
