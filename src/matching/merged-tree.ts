import { type ClientTree, treeOf } from '../change/client-tree.ts';
import type { ClientBundle } from '../change/found.ts';
import type { ClientRecord, MergeEdge } from '../client/record.ts';

/** The records of a survivor and of those that are merged into it, linked: what the client is once the merge is made. */
export function mergedTree(
  survivor: ClientTree,
  others: readonly ClientTree[],
  edges: ReadonlyMap<string, MergeEdge>,
): ClientTree {
  const absorbed = [...(survivor.root.absorbed ?? []), ...others.map(({ root }) => root.id)];
  const rows = new Map<string, ClientRecord>([[survivor.root.id, { ...survivor.root, absorbed }]]);
  for (const { root } of others) {
    const merged = edges.get(root.id);
    if (merged !== undefined) rows.set(root.id, { ...root, merged });
  }
  return relinked([survivor, ...others], survivor.root.id, rows);
}

/** Both sides of an edge once it is gone: the record that was merged with all below it, and the rest. */
export function unmergedTrees(
  tree: ClientTree,
  id: string,
): { readonly apart: ClientTree; readonly rest: ClientTree } | undefined {
  const child = tree.records.find(({ record }) => record.id === id)?.record;
  const parent = tree.records.find(({ record }) => record.id === child?.merged?.into)?.record;
  if (child === undefined || parent === undefined) return undefined;
  const { merged: _merged, ...free } = child;
  const { absorbed = [], ...left } = parent;
  const others = absorbed.filter((one) => one !== id);
  const rows = new Map<string, ClientRecord>([
    [id, free],
    [parent.id, others.length === 0 ? left : { ...left, absorbed: others }],
  ]);
  return { apart: relinked([tree], id, rows), rest: relinked([tree], tree.root.id, rows) };
}

function relinked(trees: readonly ClientTree[], root: string, rows: ReadonlyMap<string, ClientRecord>): ClientTree {
  const records = trees
    .flatMap((tree) => tree.records)
    .map((bundle): ClientBundle => ({ ...bundle, record: rows.get(bundle.record.id) ?? bundle.record }));
  return treeOf(root, records) as ClientTree;
}
