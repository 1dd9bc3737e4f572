// Runs the modules that are named as arguments, one after the other, and prints what went wrong by module.
const problems: Record<string, string> = {};
for (const path of process.argv.slice(2)) {
  try {
    await import(path);
  } catch (error) {
    problems[path] = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
process.stdout.write(`\n${JSON.stringify(problems)}`);
