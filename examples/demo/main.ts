import { ClienteleError } from 'clientele';
import { type Options, parseCommand, usage } from './options.ts';
import { runDemo } from './run.ts';

const command = parseCommand(process.argv.slice(2));
if (command.kind === 'help') process.stdout.write(usage);
if (command.kind === 'wrong') process.stderr.write(`${command.problem}\n\n${usage}`);
process.exitCode = command.kind === 'run' ? await run(command.options) : command.kind === 'wrong' ? 2 : 0;

/** What the library refuses is told in a sentence; anything else is a mistake in the demo, with its trace. */
async function run(options: Options): Promise<number> {
  try {
    return await runDemo(options);
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error;
    const advice = error.code.startsWith('store') ? 'Give another file with --db, or leave --db out.' : error.advice;
    process.stderr.write(`${error.message}\n${advice}\n`);
    return 1;
  }
}
