import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { randomIds, systemClock } from '../../src/adapters/node/index.ts';
import { sqliteStore } from '../../src/adapters/sqlite/index.ts';
import type { Change } from '../../src/change/change.ts';
import type { ClientPatch } from '../../src/client/patch.ts';
import { patchObservations } from '../../src/client/patch-observations.ts';
import { blockingKeys } from '../../src/duplicates/blocking-keys.ts';
import type { DuplicateRecord } from '../../src/duplicates/duplicate-record.ts';
import { trainModel } from '../../src/duplicates/find-duplicates.ts';
import type { DuplicateModel } from '../../src/duplicates/model.ts';
import type { RoutingKey } from '../../src/identity/routing-key.ts';
import { patchKeys } from '../../src/lifecycle/edit-keys.ts';
import type { ClientStore } from '../../src/ports/client-store.ts';
import { createClientele, type Workspace } from '../../src/service/clientele.ts';
import { modelDocuments } from '../../src/service/duplicate-model.ts';
import { block, claim, observe, put } from '../../src/testing/writes.ts';
import { generatedClients } from './generated-clients.ts';

const tenant = 'acme';
const clock = systemClock();

/** Changes that are committed together while the store is filled. */
const atOnce = 1_000;

/** Updates that the host follows together, in the second measurement. */
const followedTogether = 100;

/**
 * Measures what keeping the suggestions up to date costs in a SQLite store of a million clients, or as many as the first argument says:
 * each of 500 clients, or as many as the second says, is edited and followed, one at a time, and then together. A third argument is the
 * path of a file that is kept, and that another run of the same size uses again: filling it takes long.
 */
export async function run([clients = '1000000', updates = '500', kept]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-suggestions-'));
  const path = kept ?? join(folder, 'clients.db');
  try {
    if (!existsSync(path)) await fill(path, Number(clients));
    console.log(`${Math.round(statSync(path).size / Number(clients))} bytes a client, with its blocking keys`);
    await measure(path, Number(clients), Number(updates));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(path: string, clients: number, updates: number): Promise<void> {
  const store = sqliteStore({ path });
  const workspace = createClientele({ store, clock, ids: randomIds() }).for({ tenant, actor: { id: 'bench', role: 'admin' } });
  const alone = await follow(workspace, clients, updates, 1);
  const together = await follow(workspace, clients, updates, followedTogether);
  console.table({ 'one at a time': alone, [`${followedTogether} together`]: together });
  await store.close();
}

/** Edits clients all over the base, and follows each so many edits. */
async function follow(workspace: Workspace, clients: number, updates: number, step: number) {
  const [milliseconds, work, candidates]: [number[], number[], number[]] = [[], [], []];
  let { position } = await workspace.followDuplicates({ after: (await lastPosition(workspace)) ?? 0 });
  for (let done = 0; done < updates; done += step) {
    const edited = Math.min(step, updates - done);
    for (let index = done; index < done + edited; index += 1) {
      const digits = String(2_000_000 + ((index * 7_919 + step) % 7_999_999));
      await workspace.edit(idOf(Math.floor((index / updates) * clients)), { phones: [`+1415${digits}`] }, { onTaken: 'share' });
    }
    const [started, busy] = [performance.now(), process.cpuUsage()];
    const followed = await workspace.followDuplicates({ after: position, limit: step });
    milliseconds.push((performance.now() - started) / edited);
    const { user, system } = process.cpuUsage(busy);
    work.push((user + system) / 1000 / edited);
    candidates.push(followed.candidates / edited);
    position = followed.position;
  }
  return {
    'candidates, median': middle(candidates, 0.5),
    'candidates, of 100 the 95th': middle(candidates, 0.95),
    'ms an update, median': Number(middle(milliseconds, 0.5).toFixed(2)),
    'ms an update, of 100 the 95th': Number(middle(milliseconds, 0.95).toFixed(2)),
    'ms of work, median': Number(middle(work, 0.5).toFixed(2)),
  };
}

async function lastPosition(workspace: Workspace): Promise<number | undefined> {
  let last: number | undefined;
  for (;;) {
    const events = await workspace.events({ limit: 1000, ...(last === undefined ? {} : { after: last }) });
    if (events.length === 0) return last;
    last = events.at(-1)?.position;
  }
}

const middle = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

/** Ids as they come from a clock, with the place of the row. */
const idOf = (index: number): string => `client-${String(index).padStart(8, '0')}`;

function* recordsOf(count: number): Generator<DuplicateRecord> {
  let index = 0;
  for (const patch of patchesOf(count)) yield recordOf(index++, patch);
}

const recordOf = (index: number, { name, company, emails, phones, address, dateOfBirth }: ClientPatch) =>
  ({ id: idOf(index), name, company, emails, phones, address, dateOfBirth }) as DuplicateRecord;

/** What a form would give of each generated client. */
function* patchesOf(count: number): Generator<ClientPatch> {
  for (const { row } of generatedClients(count)) {
    const { firstName, lastName, email, company, dateOfBirth, street, city, zip } = row;
    const phones = [row.phone, row.phone2].flatMap((phone) => (phone === undefined ? [] : `+1${digitsOf(phone)}`));
    yield {
      name: { firstName, lastName },
      emails: email === undefined ? [] : [email],
      phones: [...new Set(phones)],
      ...(company === undefined ? {} : { company }),
      ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
      address: { street, city, postalCode: zip },
    } as ClientPatch;
  }
}

const digitsOf = (phone: string): string => (phone.split(' x')[0] ?? '').replaceAll(/\D/g, '').slice(-10);

/** Writes the model, the clients and their keys, without the events: as a base that has been followed for years has them. */
async function fill(path: string, count: number): Promise<void> {
  const model = await timed(`learnt from ${count} clients`, async () => trainModel(recordsOf(count)));
  const database = new DatabaseSync(path);
  // Keys lie all over the file.
  database.exec('PRAGMA cache_size = -2000000');
  const store = sqliteStore({ database });
  await timed('filled the store', async () => {
    let changes: Change[] = [{ tenant, expect: [], events: [], writes: modelDocuments(model, 1, clock()) }];
    for (const change of changesOf(count, model)) {
      if (changes.push(change) < atOnce) continue;
      await commit(store, changes);
      changes = [];
    }
    await commit(store, changes);
  });
  await store.close();
  database.close();
}

async function commit(store: ClientStore, changes: readonly Change[]): Promise<void> {
  const outcomes = await store.commit(changes);
  if (outcomes.some(({ kind }) => kind !== 'applied')) throw new Error('A change was refused.');
}

/** Each client with its keys; a routing key is the first one's. */
function* changesOf(count: number, model: DuplicateModel): Generator<Change> {
  const taken = new Set<RoutingKey>();
  const now = clock();
  let index = 0;
  for (const patch of patchesOf(count)) {
    const clientId = idOf(index);
    const routing = patchKeys(patch).filter((key) => !taken.has(key));
    for (const key of routing) taken.add(key);
    yield {
      tenant,
      expect: [],
      events: [],
      writes: [
        put.client({ id: clientId, version: 1, origin: 'manual', createdAt: now, updatedAt: now }),
        ...patchObservations(patch, [], { by: 'ana', at: now }).map((seen) => observe(clientId, seen)),
        ...routing.map((key) => claim(key, clientId)),
        block(clientId, ...blockingKeys(recordOf(index, patch), model)),
      ],
    };
    index += 1;
  }
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await work();
  console.log(`${what} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}
