// Adapters count open conversations and see that room only through this one.
export { isOpen } from '../conversation/records.ts';

/** How much there is of a client, and how much of it waits for somebody: of one record, what was merged into it not counted. */
export interface ClientCounts {
  readonly clientId: string;
  readonly conversations: number;
  /** Conversations that somebody has to answer: see `isOpen`. */
  readonly openConversations: number;
  /** Documents that are open work: issues. */
  readonly openDocuments: number;
}
