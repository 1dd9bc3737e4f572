/** The rooms of the core, from the inside out: a room may import those to its left, but not its neighbours in the same list. */
const core = [
  ['shared'],
  ['identity', 'time'],
  ['conversation'],
  ['client'],
  ['change'],
  ['access'],
  ['extraction', 'matching', 'lifecycle', 'duplicates', 'outreach', 'profile', 'portal', 'directory', 'crm'],
  ['ports'],
  ['service'],
];

/** What every adapter may import; each gets the types that it needs through `ports`. */
const forAdapters = ['shared', 'identity', 'change', 'ports'];

/** The arrows: which rooms of `src` each room may import. A new folder needs a line here. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(core.flatMap((level, at) => level.map((room) => [room, core.slice(0, at).flat()]))),
  'adapters/sql': forAdapters,
  'adapters/memory': forAdapters,
  'adapters/sqlite': [...forAdapters, 'adapters/sql'],
  'adapters/postgres': [...forAdapters, 'adapters/sql'],
  'adapters/email': forAdapters,
  // Its threads run the search for duplicates.
  'adapters/node': [...forAdapters, 'duplicates'],
  'adapters/compromise': forAdapters,
  'adapters/ai-sdk': forAdapters,
  'adapters/openai-compatible': forAdapters,
  testing: ['shared', 'identity', 'conversation', 'client', 'change', 'ports', 'adapters/memory'],
};

/** How a file of `room` would write the import of another room. Adapters are neighbours, the core sees them one folder further down. */
function specifiersOf(other: string, room: string): string[] {
  const [parent, adapter] = other.split('/');
  if (adapter === undefined) return [`**/../${parent}/**`];
  return room.startsWith('adapters/') ? [`**/../${adapter}/**`, `**/${other}/**`] : [`**/${other}/**`];
}

function restrictions(room: string, allowed: readonly string[]) {
  const forbidden = Object.keys(arrows).filter((other) => other !== room && !allowed.includes(other));
  const inCore = core.flat().includes(room);
  return [
    {
      group: [...forbidden.flatMap((other) => specifiersOf(other, room)), '**/../index.ts', 'clientele', 'clientele/**'],
      message: `The arrows point one way: src/${room} imports only ${allowed.join(', ') || 'itself'}.`,
    },
    ...(inCore ? [{ group: ['node:*'], message: 'Only adapters see Node: take it as an argument or through a port.' }] : []),
  ];
}

/** The arrows as overrides of Biome: `.biome/arrows.json`, which the test of the arrows holds up to date. */
export const arrowsConfig = {
  overrides: Object.entries(arrows).map(([room, allowed]) => ({
    includes: [`**/src/${room}/**`],
    linter: {
      rules: { style: { noRestrictedImports: { level: 'error', options: { patterns: restrictions(room, allowed) } } } },
    },
  })),
};
