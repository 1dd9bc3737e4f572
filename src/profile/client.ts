import type { Audience } from '../access/field-rules.ts';
import { type Revealed, reveal } from '../access/reveal.ts';
import type { ClientBundle } from '../change/found.ts';
import { type GoldenRecord, resolve } from '../client/golden-record.ts';
import type { HeldKey } from '../client/record.ts';
import { labelTags, type Tag } from '../client/tag.ts';
import type { Instant } from '../shared/instant.ts';
import type { Reason } from '../shared/reason.ts';
import { clientLabel } from './label.ts';

/** A client as a product shows it: its label, what is known with its provenance, and what is true of the record itself. */
export interface Client extends Omit<GoldenRecord, 'tags'> {
  readonly id: string;
  /** Grows with each decision of a person about the record. */
  readonly version: number;
  /** The name, the account, or the best contact value. */
  readonly label: string;
  /** With labels and colours, by label; an id whose definition is gone labels itself. */
  readonly tags: readonly Tag[];
  /** `automatic`: made from a message, and waiting for a person while `reviewed` is false. */
  readonly origin: 'automatic' | 'manual';
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** When the newest message was exchanged. */
  readonly lastContactAt?: Instant;
  /** Present on a client that was deleted softly. */
  readonly deletedAt?: Instant;
  /** What leads messages to this client. */
  readonly keys: readonly HeldKey[];
  /** The ids of the records that were merged into this client, which all lead here; absent where there are none. */
  readonly merged?: readonly string[];
  /** For a model alone: how people want it to treat this client. */
  readonly guidance?: NonNullable<Revealed['guidance']>;
  /** Present where the view is not the team's: why fields look empty that may not be. Such a view decides nothing. */
  readonly withheld?: readonly Reason[];
}

/** What the view of a client takes from elsewhere. */
export interface ClientViewContext {
  /** The name of the account that the client is a member of. */
  readonly accountName?: string | undefined;
  /** The tags that the tenant defines. */
  readonly tags?: readonly Tag[] | undefined;
  /** Who looks: others than the team see what {@link fieldRules} opens to them. Default: `team`. */
  readonly audience?: Audience;
}

const nothingKnown = resolve([]);

/**
 * The view of a client: resolves its golden record, labels it and its tags.
 *
 * @example
 * const record = { id: 'c1', version: 1, origin: 'manual', createdAt: '2026-01-01T09:00:00.000Z', updatedAt: '2026-01-01T09:00:00.000Z' } as const;
 * clientView({ record, observations: [], keys: [] }, { accountName: 'Acme Ltd' }).label // => 'Acme Ltd'
 */
export function clientView({ record, observations, keys }: ClientBundle, context: ClientViewContext = {}): Client {
  const { accountName, tags = [], audience = 'team' } = context;
  const { values, guidance, withheld } = reveal(resolve(observations), audience);
  const golden = { ...nothingKnown, ...values };
  const { id, version, origin, createdAt, updatedAt, lastContactAt, deleted, absorbed } = record;
  return {
    ...golden,
    id,
    version,
    label: clientLabel(golden, { id, ...(accountName === undefined || audience !== 'team' ? {} : { accountName }) }),
    tags: labelTags(golden.tags, tags),
    origin,
    createdAt,
    updatedAt,
    keys: audience === 'team' ? keys : [],
    ...(absorbed === undefined || audience !== 'team' ? {} : { merged: absorbed }),
    ...(guidance === undefined ? {} : { guidance }),
    ...(audience === 'team' ? {} : { withheld }),
    ...(lastContactAt === undefined ? {} : { lastContactAt }),
    ...(deleted === undefined ? {} : { deletedAt: deleted.at }),
  };
}
