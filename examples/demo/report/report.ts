import type { Client, Finding, MessageRecord, Observation, Reason } from 'clientele';
import type { Problem } from '../input/item.ts';

/** Everything that the demo shows, as data: the text and the JSON are two ways to write it. */
export interface Report {
  readonly database: string;
  readonly counts: {
    readonly files: number;
    /** Messages that were read; the next four say what became of them. */
    readonly messages: number;
    readonly created: number;
    readonly matched: number;
    readonly unlinked: number;
    readonly repeated: number;
    /** Files, lines and mails that could not be read. */
    readonly unreadable: number;
    readonly clients: number;
    readonly conversations: number;
    readonly openConversations: number;
    readonly suggestions: number;
  };
  readonly clients: readonly ClientEntry[];
  readonly rejected: readonly RejectedGroup[];
  readonly unlinked: readonly UnlinkedMessage[];
  readonly suggestions: readonly SuggestedPair[];
  readonly problems: readonly Problem[];
}

/** A client with the work that it makes. */
export interface ClientEntry {
  readonly client: Client;
  readonly channels: readonly string[];
  readonly conversations: number;
  readonly openWork: number;
  readonly values: readonly ProvenValue[];
}

/** One value of a client and the words that it was read from. */
export interface ProvenValue {
  readonly cell: string;
  readonly observation: Observation;
  /** The characters of the message, as written; absent for what nobody wrote. */
  readonly text?: string;
}

/** Findings that did not become a client's value, for the same reason. */
export interface RejectedGroup {
  readonly verdict: 'rejected' | 'mentioned';
  readonly field: Finding['field'];
  readonly reason: Reason;
  readonly count: number;
  readonly examples: readonly { readonly text: string; readonly rule: string; readonly messageId: string }[];
}

/** A message that belongs to no client: automatic mail, mostly. */
export interface UnlinkedMessage {
  readonly record: MessageRecord;
  readonly sender?: string;
}

/** Two clients that may be one. */
export interface SuggestedPair {
  readonly clients: readonly { readonly id: string; readonly label: string }[];
  readonly reasons: readonly Reason[];
}
