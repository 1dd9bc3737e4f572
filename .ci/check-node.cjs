// Runs first in every npm script, on whatever Node there is: hence the plain old syntax.
var minimum = [22, 13];
var version = process.versions.node.split('.').map(Number);
if (version[0] < minimum[0] || (version[0] === minimum[0] && version[1] < minimum[1])) {
  console.error(
    'clientele needs Node ' +
      minimum.join('.') +
      ' or newer, this is ' +
      process.versions.node +
      '.\n' +
      'Run `npm ci` without --ignore-scripts: it installs Node 24 for the npm scripts of this project.',
  );
  process.exit(1);
}
