import type { MessageInput } from 'clientele';

/** Where something stands in the user's own files. */
export interface Origin {
  readonly file: string;
  /** Of a JSON Lines file, from 1. */
  readonly line?: number;
  /** Of a mailbox, from 1. */
  readonly mail?: number;
}

/** What could not be read, and what to do about it. */
export interface Problem {
  readonly origin: Origin;
  readonly problem: string;
  readonly advice: string;
}

/** Somebody's decision that a conversation needs no more work. */
export interface Resolution {
  readonly conversationId: string;
  readonly at: string;
}

/** One thing that a file holds. */
export type Item =
  | { readonly kind: 'message'; readonly origin: Origin; readonly message: MessageInput }
  | { readonly kind: 'resolution'; readonly origin: Origin; readonly resolution: Resolution }
  | ({ readonly kind: 'problem' } & Problem);

/** What a reader needs besides its file. */
export interface Reading {
  /** The team's own addresses: they tell the direction of a mail. */
  readonly ownAddresses: readonly string[];
  /** Called with the size of every piece that was read. */
  readonly onBytes: (count: number) => void;
}

export function describeOrigin({ file, line, mail }: Origin): string {
  if (line !== undefined) return `${file}, line ${line}`;
  return mail === undefined ? file : `${file}, mail ${mail}`;
}

/** What went wrong, as one line of text. */
export function describeError(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, ' ').slice(0, 300);
}
