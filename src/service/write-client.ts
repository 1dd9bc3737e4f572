import { match } from 'ts-pattern';
import * as z from 'zod';
import { decideEditAccess } from '../access/field-rules.ts';
import type { Change } from '../change/change.ts';
import type { ClientBundle } from '../change/found.ts';
import { checkFields } from '../client/custom-fields/check-patch.ts';
import { type GoldenRecord, resolve } from '../client/golden-record.ts';
import { clientLimits } from '../client/limits.ts';
import { notEditable } from '../client/not-editable.ts';
import type { Observation } from '../client/observation.ts';
import { type ClientPatch, type ClientPatchInput, clientPatchSchema } from '../client/patch.ts';
import { availableTags } from '../client/tag-list.ts';
import { decideEdit, type WayWithTakenKeys, waysWithTakenKeys } from '../lifecycle/decide-edit.ts';
import { patchKeys, patchPath, type TakenKey } from '../lifecycle/edit-keys.ts';
import { ClienteleError } from '../shared/errors.ts';
import { isPlainObject } from '../shared/json.ts';
import { parseInput } from '../shared/schema.ts';
import { type Attempt, type Context, deciderOf, insist, permit, retried } from './context.ts';
import type { TenantSettings } from './settings.ts';
import { clientTree, findClients, shown } from './trees.ts';

/** How an edit goes about contact values that are other clients' routing keys. */
export interface EditOptions {
  /** Default: `refuse`, with the error `key-taken`. */
  readonly onTaken?: WayWithTakenKeys;
}

const editOptionsSchema = z.strictObject({ onTaken: z.enum(waysWithTakenKeys).default('refuse') });

/** Parses a patch, decides it on what is there, commits it, and gives the client's bundle as it is then. */
export async function writeClient(
  context: Context,
  id: string,
  input: ClientPatchInput,
  options: EditOptions,
  read: () => Promise<ClientBundle>,
  ...first: readonly Observation[]
): Promise<ClientBundle> {
  const { onTaken } = parseInput(editOptionsSchema, options);
  const settings = await context.settings();
  const patch = parsePatch(input, settings, context);
  await retried(context, { of: 'client', id }, async () => {
    const client = await read();
    const present = resolve(client.observations);
    insist(decideEditAccess(context.actor, patch, present));
    const edit = withTypedFields(patch, present, settings);
    refuseUnknownTags(edit, present, settings);
    refuseTooMany(edit, present);
    const accountIds = typeof edit.account === 'string' ? [edit.account] : [];
    const found = await findClients(context, { keys: patchKeys(edit), accountIds });
    if (found.accounts.length < accountIds.length) {
      throw new ClienteleError('not-found', `There is no account ${edit.account}.`, { path: ['account'] });
    }
    const decision = decideEdit(edit, { ...deciderOf(context), client, found, onTaken, first });
    return match(decision)
      .returnType<Promise<Attempt<undefined>>>()
      .with({ kind: 'unchanged' }, async () => ({ kind: 'done', outcome: undefined }))
      .with({ kind: 'changed' }, async ({ change }) => {
        if (takesFromSensitive(change, [client, ...found.clients])) permit(context, 'client.release-sensitive');
        const [outcome] = await context.store.commit([change]);
        return outcome?.kind === 'applied' ? { kind: 'done', outcome: undefined } : { kind: 'again' };
      })
      .with({ kind: 'taken' }, async ({ taken }) => {
        throw keyTaken(taken, edit);
      })
      .exhaustive();
  });
  return shown(await clientTree(context, id));
}

function parsePatch(input: ClientPatchInput, { defaultCountry }: TenantSettings, { clock }: Context): ClientPatch {
  const [field] = isPlainObject(input) ? Object.keys(input).filter((name) => Object.hasOwn(notEditable, name)) : [];
  if (field !== undefined) throw new ClienteleError('not-editable', notEditable[field] ?? '', { path: [field] });
  const patch = parseInput(clientPatchSchema(defaultCountry), input);
  if (typeof patch.dateOfBirth === 'string' && patch.dateOfBirth > clock().slice(0, 10)) {
    throw new ClienteleError('invalid-input', 'The date of birth lies in the future.', { path: ['dateOfBirth'] });
  }
  return patch;
}

/** With the values of custom fields in the normal forms of their types, where the tenant defines fields. */
function withTypedFields(patch: ClientPatch, present: GoldenRecord, settings: TenantSettings): ClientPatch {
  const { customFields: fields, defaultCountry } = settings;
  if (fields === undefined || patch.customFields === undefined) return patch;
  const options = defaultCountry === undefined ? {} : { country: defaultCountry };
  const checked = checkFields(fields, patch.customFields, present.customFields, options);
  if (checked.kind === 'valid') return { ...patch, customFields: checked.values };
  const { id, reasons } = checked;
  throw new ClienteleError('invalid-input', reasons[0]?.text ?? 'Not a value of this field.', {
    path: ['customFields', id],
    details: { reasons },
  });
}

/** A tag that the client has already may stay, whatever became of its definition; only available ones can be added. */
function refuseUnknownTags({ tags: wanted = [] }: ClientPatch, present: GoldenRecord, { tags }: TenantSettings): void {
  if (tags === undefined) return;
  const known = new Set([...availableTags(tags).map(({ id }) => id), ...present.tags]);
  const index = wanted.findIndex((id) => !known.has(id));
  if (index < 0) return;
  throw new ClienteleError('invalid-input', `There is no tag ${wanted[index]}.`, { path: ['tags', index] });
}

/** A patch names some members; with those that the client has already they may be too many. */
function refuseTooMany(patch: ClientPatch, present: GoldenRecord): void {
  for (const member of ['customFields', 'metadata', 'externalIds'] as const) {
    const after = Object.values({ ...present[member], ...patch[member] }).filter((value) => value !== null);
    if (patch[member] === undefined || after.length <= clientLimits[member]) continue;
    throw new ClienteleError('invalid-input', `A client has at most ${clientLimits[member]} members.`, { path: [member] });
  }
}

/** Whether a change takes a key away from a sensitive client, or moves it to another. */
const takesFromSensitive = ({ writes }: Change, owners: readonly ClientBundle[]): boolean =>
  owners.some(
    ({ keys, observations }) =>
      resolve(observations).sensitive &&
      writes.some(
        (write) =>
          (write.kind === 'release' || write.kind === 'claim') &&
          keys.some(({ key, clientId }) => key === write.key && (write.kind === 'release' || clientId !== write.clientId)),
      ),
  );

function keyTaken(taken: readonly TakenKey[], patch: ClientPatch): ClienteleError {
  const [first] = taken;
  return new ClienteleError('key-taken', `${first?.key ?? 'A key'} belongs to the client ${first?.owner ?? ''}.`, {
    path: first === undefined ? [] : patchPath(patch, first.key),
    details: { taken, ways: ['share', 'move', 'merge'] },
  });
}
