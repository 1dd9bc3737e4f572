import { type Campaign, wage } from './campaign.ts';
import { postgresEngine } from './postgres.ts';
import { sqliteEngine } from './sqlite.ts';

/** The campaigns of `npm run test:crash`; arguments choose those of one engine, and make each so many crashes long. */
const [chosen = '', length] = process.argv.slice(2);
const [sqlite, postgres] = [sqliteEngine(), await postgresEngine()];
const campaigns: readonly Campaign[] = [
  { engine: sqlite, crashes: 120, writers: 1, batch: 1 },
  { engine: sqlite, crashes: 40, writers: 1, batch: 50 },
  { engine: sqlite, crashes: 40, writers: 2, batch: 1 },
  { engine: postgres, crashes: 50, writers: 16, batch: 1 },
];
try {
  for (const campaign of campaigns.filter(({ engine: { name } }) => name.includes(chosen))) {
    const begun = performance.now();
    const { faults, ...counts } = await wage({ ...campaign, crashes: Number(length ?? campaign.crashes) });
    const { engine, writers, batch } = campaign;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log({ engine: engine.name, writers, batch, ...counts, faults: faults.length, seconds });
    for (const fault of faults.slice(0, 20)) console.log(fault);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  await sqlite.end();
  await postgres.end();
}
