import { sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import { aChange, aClient, anEvent } from '../../../src/testing/rows.ts';
import { claim, put } from '../../../src/testing/writes.ts';

// One of several processes on a file: it commits an event each time, and claims keys that the others claim too.
const [path = '', name = '', commits = '', keys = ''] = process.argv.slice(2);
const store = sqliteStore({ path });
for (let index = 0; index < Number(commits); index += 1) {
  const id = `c ${name} ${index}`;
  const events = [anEvent({ actor: name })];
  const [outcome] = await store.commit([
    aChange([put.client(aClient(id)), claim(`web:${index % Number(keys)}`, id)], { events }),
  ]);
  if (outcome?.kind === 'conflict') await store.commit([aChange([], { events })]);
  else if (outcome?.kind !== 'applied') process.exitCode = 1;
}
await store.close();
