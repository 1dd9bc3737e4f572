import * as z from 'zod';
import { eventOf } from '../change/event-of.ts';
import type { AccountRecord } from '../client/record.ts';
import { parseMailDomain } from '../identity/email-domain.ts';
import type { Page } from '../ports/client-store.ts';
import { ClienteleError } from '../shared/errors.ts';
import { type Given, parseInput, schemaOf, textSchema } from '../shared/schema.ts';
import { type Context, deciderOf, permit } from './context.ts';
import { type PageOptions, pageOf } from './find.ts';

/**
 * A new account: its name, at most 200 characters, and the mail domains of its members, at most 50.
 *
 * @example
 * accountInputSchema.parse({ name: 'Acme Ltd', domains: ['Acme.example'] }) // => { name: 'Acme Ltd', domains: ['acme.example'] }
 */
export const accountInputSchema = z.strictObject({
  name: textSchema({ max: 200 }).refine((name) => name !== '', 'An account has a name.'),
  domains: z.array(schemaOf(z.string(), parseMailDomain)).max(50).optional(),
});

/** See {@link accountInputSchema}. */
export type AccountInput = Given<z.input<typeof accountInputSchema>>;

export async function createAccount(context: Context, input: AccountInput): Promise<AccountRecord> {
  permit(context, 'client.write');
  const { name, domains = [] } = parseInput(accountInputSchema, input);
  const decider = deciderOf(context);
  const row: AccountRecord = { id: context.ids(), version: 1, name, domains, createdAt: decider.now, updatedAt: decider.now };
  const [outcome] = await context.store.commit([
    {
      tenant: decider.tenant,
      expect: [{ of: 'account', id: row.id, version: 0 }],
      writes: [{ kind: 'put', of: 'account', row }],
      events: [eventOf('account.created', decider, { data: { id: row.id, name } })],
    },
  ]);
  if (outcome?.kind !== 'applied') throw new ClienteleError('conflict', `The id ${row.id} was given before.`);
  return row;
}

export async function accounts(context: Context, options: PageOptions = {}): Promise<Page<AccountRecord>> {
  permit(context, 'client.read');
  return context.store.accounts(context.tenant, pageOf(options));
}
