import type { ClientBundle } from '../change/found.ts';
import { type GoldenRecord, resolve } from '../client/golden-record.ts';
import type { HeldKey } from '../client/record.ts';
import type { Instant } from '../shared/instant.ts';
import { clientLabel } from './label.ts';

/** A client as a product shows it: its label, what is known with its provenance, and what is true of the record itself. */
export interface Client extends GoldenRecord {
  readonly id: string;
  /** Grows with each decision of a person about the record. */
  readonly version: number;
  /** The name, the account, or the best contact value. */
  readonly label: string;
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
}

/** The view of a client: resolves its golden record and labels it. */
export function clientView({ record, observations, keys }: ClientBundle, accountName?: string): Client {
  const golden = resolve(observations);
  const { id, version, origin, createdAt, updatedAt, lastContactAt, deleted } = record;
  return {
    ...golden,
    id,
    version,
    label: clientLabel(golden, { id, ...(accountName === undefined ? {} : { accountName }) }),
    origin,
    createdAt,
    updatedAt,
    keys,
    ...(lastContactAt === undefined ? {} : { lastContactAt }),
    ...(deleted === undefined ? {} : { deletedAt: deleted.at }),
  };
}
