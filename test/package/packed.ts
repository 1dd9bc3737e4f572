import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './project.ts';

/** A project that has nothing but the packed package, as a user installs it. */
export interface Consumer {
  /** Runs a module of the project, with these arguments, and gives what it prints. */
  run(module: string, ...given: readonly string[]): string;
  write(name: string, content: string): void;
  /** Makes an installed package of this project available, as an optional peer would be. */
  link(name: string): void;
}

/** Builds into a folder that is nobody else's, so that nobody's `dist` changes underneath them, packs that, and installs the tarball. */
export function installPacked(folder: string): Consumer {
  const stage = join(folder, 'stage');
  const project = join(folder, 'project');
  mkdirSync(stage);
  mkdirSync(project);
  const published = ['package.json', 'LICENSE', 'README.md', 'src'].filter((name) => existsSync(join(root, name)));
  for (const name of published) cpSync(join(root, name), join(stage, name), { recursive: true });
  execFileSync(join(root, 'node_modules/.bin/tsup'), ['--silent', '--out-dir', join(stage, 'dist')], { cwd: root });
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts'], { cwd: stage, encoding: 'utf8' }),
  );
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(stage, filename)], {
    cwd: project,
    stdio: 'pipe',
  });
  return {
    run: (module, ...given) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [module, ...given], { cwd: project, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${module} failed:\n${stdout}${stderr}`);
      return stdout;
    },
    write: (name, content) => writeFileSync(join(project, name), content),
    link: (name) => {
      const place = join(project, 'node_modules', name);
      mkdirSync(dirname(place), { recursive: true });
      if (!existsSync(place)) symlinkSync(join(root, 'node_modules', name), place);
    },
  };
}
