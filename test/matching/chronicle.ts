import { memoryStore } from 'clientele/memory';
import type { Change, Write } from '../../src/change/change.ts';
import type { Workspace } from '../../src/service/clientele.ts';
import type { TenantSettingsInput } from '../../src/service/settings.ts';
import { ClienteleError } from '../../src/shared/errors.ts';
import { canonicalJson } from '../../src/shared/json.ts';
import { fresh } from '../service/workspace.ts';

/** Tells what happened: what was asked for, what was decided, and what was written, a line each. */
export interface Chronicle {
  readonly workspace: Workspace;
  /** Does one thing, and tells it; what it gives goes in too where `shown` picks something of it. */
  tell<Result>(what: string, act: () => Promise<Result>, shown?: (result: Result) => unknown): Promise<Result>;
  /** The id of the newest client whose first address this is. */
  readonly idOf: (email: string) => Promise<string>;
  readonly text: () => string;
}

/** A workspace of an admin whose commits are told: the same from run to run, so that any decision that changes shows. */
export function chronicle(settings: TenantSettingsInput = {}): Chronicle {
  const lines: string[] = [];
  const kept = memoryStore();
  const store = {
    ...kept,
    commit: (changes: readonly Change[]) => {
      for (const change of changes) lines.push(...linesOf(change));
      return kept.commit(changes);
    },
  };
  const workspace = fresh({ store, settings }).workspace();
  return {
    workspace,
    async tell(what, act, shown) {
      lines.push('', `# ${what}`);
      try {
        const result = await act();
        if (shown !== undefined) lines.push(`  gives ${written(shown(result))}`);
        return result;
      } catch (error) {
        if (error instanceof ClienteleError) lines.push(`  throws ${error.code}`);
        throw error;
      }
    },
    idOf: async (email) => (await workspace.list()).rows.find(({ emails }) => emails[0] === email)?.id ?? '',
    text: () => `${lines.join('\n').trim()}\n`,
  };
}

function linesOf({ expect, writes, events }: Change): string[] {
  return [
    ...expect.map(({ of, id, version }) => `  expects ${of} ${id} of version ${version}`),
    ...writes.map(lineOf),
    ...events.map(({ type, ...event }) => `  tells ${type} ${written(event)}`),
  ];
}

function lineOf(write: Write): string {
  if (write.kind !== 'put') {
    const { kind, ...rest } = write;
    return `  ${kind} ${written(rest)}`;
  }
  // What was found in a text is the affair of extraction.
  const { findings: _findings, digest: _digest, ...row } = { findings: undefined, digest: undefined, ...write.row };
  return `  put ${write.of} ${written(row)}`;
}

const written = (value: unknown): string => canonicalJson(value === undefined ? null : value);
