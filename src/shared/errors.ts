/**
 * Every code that a {@link ClienteleError} can carry, with the sentence that tells the caller what to do about it.
 * Codes are stable: they may be stored, compared and translated.
 *
 * @example
 * errorCodes.conflict // => 'Another writer was faster on every attempt: try the call again.'
 */
export const errorCodes = {
  'invalid-input': 'Correct the value at `path`; nothing was changed.',
  'not-found': 'Check the id and the tenant: the record is missing, deleted or not yours.',
  'not-editable': 'Leave this field out: it is set by the channel or by the library.',
  'key-taken': 'Another client owns this contact value: merge, share or move it, as `details.ways` lists.',
  'not-mergeable': 'Choose other clients: `details.reasons` says why these cannot be merged, or taken apart.',
  'message-differs': 'Give every message its own id: this id was ingested before with other content.',
  conflict: 'Another writer was faster on every attempt: try the call again.',
  'store-failed':
    'See `cause`: the storage engine refused or failed; a change was kept whole or not at all, and a message may be ingested again.',
  'store-busy': 'Try the call again later: other writers held the store for too long; nothing of this call was kept.',
  'store-closed': 'Open the store again: it was closed.',
  'store-too-new': 'Upgrade this library: the store was written by a newer version.',
  'not-permitted': 'Ask somebody whose role allows it: `details.reasons` says which.',
  'source-failed': 'See `cause`: the host could not give back the bodies of messages; nothing was changed.',
  unsupported: 'Choose an adapter that declares this capability.',
  'not-conforming': 'Mend the adapter: `details` holds what a check of the conformance kit expected and what it got.',
} as const;

/** The stable code of a {@link ClienteleError}. */
export type ErrorCode = keyof typeof errorCodes;

/** What a {@link ClienteleError} says besides its code and message. */
export interface ErrorContext {
  /** Where the bad input stands, from the outside in: `['emails', 0]`. */
  readonly path?: readonly (string | number)[];
  /** Plain data for programs: the owner's id, the ways out, the allowed range. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** The error underneath, when another library or engine failed. */
  readonly cause?: unknown;
}

/**
 * The only error class that this library throws: a stable code, a sentence, the path of the bad input.
 *
 * Outcomes that a caller has to expect (a refused name, a matched client) are values, not errors; an error means a broken contract
 * or failed input and output.
 *
 * @example
 * const error = new ClienteleError('invalid-input', 'The birth date lies in the future.', { path: ['dateOfBirth'] });
 * error.code // => 'invalid-input'
 * error.advice // => 'Correct the value at `path`; nothing was changed.'
 */
export class ClienteleError extends Error {
  override readonly name = 'ClienteleError';
  /** The stable code. */
  readonly code: ErrorCode;
  /** Where the bad input stands; empty when it has no place. */
  readonly path: readonly (string | number)[];
  /** Plain data for programs. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, context: ErrorContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
    this.code = code;
    this.path = context.path ?? [];
    this.details = context.details ?? {};
  }

  /** What the caller can do about it. */
  get advice(): string {
    return errorCodes[this.code];
  }
}
