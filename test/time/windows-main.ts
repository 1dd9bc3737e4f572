import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { arbitrarySchedule, zoneNames } from '../arbitraries/contact-schedule.ts';
import { compareWeek, datesOf, instantsOf } from './compare-windows.ts';
import { hostZones } from './host-zones.ts';
import { minutesOfWeek, type TransitionWeek, temporal, transitionWeeks } from './transition-week.ts';

/**
 * `npm run test:windows [-- WINDOWS [SEED]]`: random windows, 10,000 unless told, spread over two weeks of change in every zone, each minute
 * compared with the Temporal of Node 26, under six host zones and two versions of Node.
 */
const nodes = ['24.21.0', '26.10.0'];

async function writeWeeks(file: string): Promise<void> {
  const oracle = await temporal();
  const weeks = zoneNames().flatMap((zone, index) => transitionWeeks(oracle, zone, 2010 + (index % 20), 2));
  writeFileSync(`${file}.json`, JSON.stringify(weeks.map(({ zone, start }) => ({ zone, start }))));
  writeFileSync(`${file}.bin`, Buffer.concat(weeks.map(({ clock }) => new Uint8Array(clock.buffer))));
}

function readWeeks(file: string): TransitionWeek[] {
  const named: { readonly zone: string; readonly start: number }[] = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
  const bytes = new Uint8Array(readFileSync(`${file}.bin`)).buffer;
  return named.map((week, index) => ({ ...week, clock: new Int32Array(bytes, index * minutesOfWeek * 4, minutesOfWeek) }));
}

function compare(file: string, windows: number, seed: number): void {
  const weeks = readWeeks(file);
  const perWeek = Math.ceil(windows / weeks.length);
  const differences = weeks.flatMap((week, index) => {
    const instants = instantsOf(week);
    const schedules = fc.sample(arbitrarySchedule(week.zone, datesOf(week)), { numRuns: perWeek, seed: seed + index });
    return schedules.flatMap((schedule) => compareWeek(week, instants, schedule));
  });
  const compared = perWeek * weeks.length;
  const host = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const minutes = `${((compared * minutesOfWeek) / 1e6).toFixed(1)} million minutes`;
  console.log(
    `Node ${process.versions.node}, host in ${host}: ${compared} schedules, ${minutes}, ${differences.length} differences`,
  );
  for (const difference of differences.slice(0, 10)) console.log(`  ${difference}`);
  if (differences.length > 0) process.exitCode = 1;
}

function run(node: string, host: string, ...options: readonly string[]): boolean {
  const command = [
    'exec',
    '--yes',
    `--package=node@${node}`,
    '--',
    'node',
    '--conditions=clientele-source',
    import.meta.filename,
  ];
  const { status } = spawnSync('npm', [...command, ...options], { stdio: 'inherit', env: { ...process.env, TZ: host } });
  return status === 0;
}

function runAll(windows: string, seed: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-windows-'));
  const file = join(folder, 'weeks');
  try {
    const ran = [
      run('26.10.0', 'UTC', 'write', file),
      ...nodes.flatMap((node) => hostZones.map((host) => run(node, host, 'compare', file, windows, seed))),
    ];
    if (ran.includes(false)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [task = '10000', first = '1', windows = '', seed = ''] = process.argv.slice(2);
if (task === 'write') await writeWeeks(first);
else if (task === 'compare') compare(first, Number(windows), Number(seed));
else runAll(task, first);
