// Imports every subpath of the built package on whatever Node runs this.
import manifest from '../package.json' with { type: 'json' };

for (const path of Object.keys(manifest.exports).filter((path) => path !== './package.json')) {
  const specifier = `clientele${path.slice(1)}`;
  console.log(`Node ${process.versions.node}: ${specifier} exports ${Object.keys(await import(specifier)).length} names`);
}
