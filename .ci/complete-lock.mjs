// Adds to package-lock.json what `npm install` leaves out and `npm ci` needs: npm runs it after every installation.
//
// - The packages of other platforms that the registry at hand does not serve: without them `npm ci` refuses the lock file. Their names
//   say what they are for.
// - `gypfile: false` of packages that bring their binaries: without it `npm ci` compiles them, and fails where there is no compiler.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const before = readFileSync('package-lock.json', 'utf8');
const lock = JSON.parse(before);
const added = {};

for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] !== undefined) continue;
    const words = name.split(/[-/]/);
    const os = systems.filter((system) => words.includes(system));
    const cpu = processors.filter((processor) => words.includes(processor));
    if (os.length + cpu.length === 0) throw new Error(`${name} names no platform: find out why the registry does not serve it.`);
    const libc = { gnu: 'glibc', musl: 'musl' }[words.at(-1).replace(/eabi(hf)?$/, '')];
    added[place] = {
      version,
      cpu,
      ...(owner.dev ? { dev: true } : {}),
      ...(os.includes('linux') && libc ? { libc: [libc] } : {}),
      optional: true,
      os,
    };
  }
}

for (const [place, entry] of Object.entries(lock.packages)) {
  if (!existsSync(`${place}/binding.gyp`)) continue;
  if (JSON.parse(readFileSync(`${place}/package.json`, 'utf8')).gypfile !== false)
    throw new Error(`${place} would be compiled: find another.`);
  entry.gypfile = false;
}

const { '': project, ...packages } = { ...lock.packages, ...added };
const inOrder = Object.entries(packages).sort(([left], [right]) => left.localeCompare(right, 'en'));
lock.packages = { '': project, ...Object.fromEntries(inOrder) };
const after = `${JSON.stringify(lock, null, 2)}\n`;
if (after !== before) writeFileSync('package-lock.json', after);
