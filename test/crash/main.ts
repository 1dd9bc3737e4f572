import { wage } from './campaign.ts';
import { sqliteEngine } from './sqlite.ts';

/** The campaigns of `npm run test:crash`; a number as argument makes each so many crashes long. */
const engine = sqliteEngine();
const campaigns = [
  { engine, crashes: 120, writers: 1, batch: 1 },
  { engine, crashes: 40, writers: 1, batch: 50 },
  { engine, crashes: 20, writers: 2, batch: 1 },
];
try {
  for (const campaign of campaigns) {
    const begun = performance.now();
    const { faults, ...counts } = await wage({ ...campaign, crashes: Number(process.argv[2] ?? campaign.crashes) });
    const { writers, batch } = campaign;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log({ engine: engine.name, writers, batch, ...counts, faults: faults.length, seconds });
    for (const fault of faults.slice(0, 20)) console.log(fault);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  await engine.end();
}
