import type { Message } from '../conversation/message.ts';

export type { Message } from '../conversation/message.ts';

/**
 * Gives back the bodies that the store does not keep, to the tasks that may read them. Asked for messages of one tenant, by id; what it
 * does not have, or may not give, is left out.
 */
export interface MessageSource {
  messages(tenant: string, ids: readonly string[]): Promise<readonly Message[]>;
}
