import { parseCommand, usage } from './options.ts';
import { runDemo } from './run.ts';

const command = parseCommand(process.argv.slice(2));
if (command.kind === 'wrong') process.stderr.write(`${command.problem}\n\n${usage}`);
if (command.kind === 'help') process.stdout.write(usage);
if (command.kind === 'wrong') process.exitCode = 2;
if (command.kind === 'run') process.exitCode = await runDemo(command.options);
