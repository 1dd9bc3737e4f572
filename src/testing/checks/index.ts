import type { Section } from '../section.ts';
import { aboutClients } from './about-clients.ts';
import { batches } from './batches.ts';
import { blocking } from './blocking.ts';
import { closing } from './closing.ts';
import { durability, sharing } from './durability.ts';
import { events } from './events.ts';
import { failing } from './failing.ts';
import { finding } from './finding.ts';
import { keys } from './keys.ts';
import { migration } from './migration.ts';
import { model } from './model.ts';
import { observations } from './observations.ts';
import { paging } from './paging.ts';
import { redelivery } from './redelivery.ts';
import { rows } from './rows.ts';
import { tenants } from './tenants.ts';
import { texts } from './texts.ts';
import { versions } from './versions.ts';

/** All checks, by the promise that they hold a store to. */
export const sections: Readonly<Record<string, Section>> = {
  rows,
  versions,
  keys,
  redelivery,
  batches,
  observations,
  finding,
  paging,
  aboutClients,
  blocking,
  events,
  tenants,
  texts,
  durability,
  sharing,
  failing,
  migration,
  closing,
  model,
};
