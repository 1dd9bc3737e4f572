import type { PersonName } from '../identity/person-name.ts';
import type { PostalAddress } from '../identity/postal-address.ts';
import type { Json } from '../shared/json.ts';
import type { Reason, Span } from '../shared/reason.ts';

/** What each field's finding holds: always the normal form of the text at the finding's place. */
export interface FindingValues {
  readonly name: PersonName;
  /** The address in its normal form. */
  readonly email: string;
  /** E.164, with `;ext=` where an extension was named. */
  readonly phone: string;
  readonly company: string;
  readonly address: PostalAddress;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth: string;
  /** WhatsApp's id of the sender: its number in E.164. */
  readonly whatsapp: string;
  readonly instagram: {
    readonly username: string;
    readonly id?: string;
    readonly followers?: number;
    readonly follows?: boolean;
  };
  readonly session: string;
  readonly webId: string;
  readonly externalId: { readonly system: string; readonly id: string };
  /** A value of a field that the workspace defines, by its id: only a model finds these. */
  readonly customField: { readonly id: string; readonly value: Json };
}

/** The fields that extraction can find. */
export type FindingField = keyof FindingValues;

/** Where in a message a finding stands: the part, and the range in it. */
export interface Place extends Span {
  /** `sender` and `sender-name` are the channel's own data; the others are text. */
  readonly part: 'sender' | 'sender-name' | 'subject' | 'text' | 'transcript';
  /** The turn of the transcript, from 0. */
  readonly turn?: number;
}

/**
 * What became of a finding: `accepted` is the client's own; `mentioned` belongs to somebody else or to nobody in particular;
 * `rejected` failed validation. All three stay in the extraction log.
 */
export type Verdict = 'accepted' | 'mentioned' | 'rejected';

/** What every finding says, whatever its verdict. */
interface Found {
  /** The characters at `place`, as written. */
  readonly text: string;
  readonly place: Place;
  /** Stable code of the recogniser's rule: `introduction.my-name-is`. */
  readonly rule: string;
  readonly reasons: readonly Reason[];
  /** `channel`: vouched for by the channel; `message`: read in a text; `ai`: proposed by a model and found in the text. */
  readonly source: 'channel' | 'message' | 'ai';
}

/** A finding with a value: the client's own (`accepted`), or somebody else's (`mentioned`). */
export type ValuedFinding = {
  [Field in FindingField]: Found & {
    readonly field: Field;
    readonly value: FindingValues[Field];
    readonly verdict: 'accepted' | 'mentioned';
    /** From 0 to 1. */
    readonly confidence: number;
  };
}[FindingField];

/** A candidate that failed validation: it has reasons instead of a value. */
export interface RejectedFinding extends Found {
  readonly field: FindingField;
  readonly verdict: 'rejected';
}

/** One piece of contact data in a message, with its place, the rule that found it, the verdict on it and why. */
export type Finding = ValuedFinding | RejectedFinding;
