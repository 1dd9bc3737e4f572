import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

// One of several processes that read a file all the time: each looks at one moment of it for a few milliseconds.
const database = new DatabaseSync(process.argv[2] ?? '', { readOnly: true, timeout: 5_000 });
process.stdout.write('reading');
for (;;) {
  database.exec('BEGIN; SELECT 1 FROM clientele_client');
  await pause(4);
  database.exec('COMMIT');
}
