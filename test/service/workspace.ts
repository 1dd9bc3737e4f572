import { memoryStore } from 'clientele/memory';
import type { Actor } from '../../src/access/permissions.ts';
import type { MessageInput } from '../../src/conversation/message.ts';
import type { ClientStore } from '../../src/ports/client-store.ts';
import { createClientele, type Workspace } from '../../src/service/clientele.ts';
import type { TenantSettingsInput } from '../../src/service/settings.ts';
import type { AiPorts } from '../../src/service/tasks/ports.ts';
import { ClienteleError } from '../../src/shared/errors.ts';

/** A library on a fresh store, with a clock that moves a second at each look and ids that count. */
export function fresh(
  options: { readonly store?: ClientStore; readonly settings?: TenantSettingsInput; readonly ai?: AiPorts } = {},
) {
  const { store = memoryStore(), settings = {}, ai } = options;
  let [ids, seconds] = [0, 0];
  const clientele = createClientele({
    store,
    ...(ai === undefined ? {} : { ai }),
    settings: () => settings,
    clock: () => new Date(Date.UTC(2026, 5, 1) + 1000 * seconds++).toISOString(),
    ids: () => `id-${String(ids++).padStart(5, '0')}`,
  });
  return {
    store,
    clientele,
    workspace: (tenant = 'acme', role: Actor['role'] = 'admin'): Workspace =>
      clientele.for({ tenant, actor: { id: 'ana', role } }),
  };
}

/** A workspace of its own for an admin. */
export const alone = (settings: TenantSettingsInput = {}): Workspace => fresh({ settings }).workspace();

/** The error that a call ends with. */
export async function errorOf(call: Promise<unknown>): Promise<ClienteleError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ClienteleError) return error;
    throw error;
  }
  throw new Error('The call came through.');
}

/** An inbound message, with what a test is not about filled in. */
export const inbound = (
  id: string,
  from: MessageInput['from'],
  text: string,
  rest: Partial<MessageInput> = {},
): MessageInput => ({
  id,
  conversationId: `of-${id}`,
  channel: 'email',
  direction: 'inbound',
  occurredAt: '2026-03-01T10:00:00Z',
  from,
  text,
  ...rest,
});

/** The keys that lead to a client. */
export const keysOf = ({ keys }: { readonly keys: readonly { readonly key: string }[] }): string[] => keys.map(({ key }) => key);
