import type { Instant } from '../shared/instant.ts';
import type { ContactSchedule } from '../time/contact-schedule.ts';
import { leastAutonomy } from './autonomy.ts';
import type { CommunicationPreferences } from './communication-preferences.ts';

/** Something that was decided, by whom and when. */
export interface Decided<Value> {
  readonly value: Value;
  readonly by: string;
  readonly at: Instant;
}

/**
 * What holds for one thread instead of what holds for its client. What is absent was not overridden.
 *
 * - `sensitive`: `false` takes a sensitive client's mark off this thread, `true` marks this thread alone. Only admins set it. It was
 *   decided for one client: where the thread becomes another's, a mark that was taken off is there again.
 * - `preferences`: the members that it names stand instead of the client's; the others stay the client's. Windows and exceptions belong
 *   together: who names one of them gives the whole schedule. Its `autonomy` is one more limit beside the tenant's and the client's, as
 *   everywhere: it can allow less, never more.
 * - `language`: BCP 47, what to write in here.
 */
export interface ThreadOverrides {
  readonly sensitive?: Decided<boolean> & { readonly clientId?: string };
  readonly preferences?: Decided<CommunicationPreferences>;
  readonly language?: Decided<string>;
}

/** The preferences that hold on a thread, and the language to write in. */
export interface EffectivePreferences extends Omit<CommunicationPreferences, 'windows' | 'exceptions'> {
  /** When contact is welcome; absent: any time. */
  readonly schedule?: ContactSchedule;
  /** BCP 47. */
  readonly language?: string;
}

/**
 * The preferences that hold on a thread: the client's, with what the thread overrides; of `autonomy` the lesser.
 *
 * @example
 * const overrides = { preferences: { value: { neverAutoSend: false }, by: 'ana', at: '2026-11-20T09:30:00.000Z' } };
 * effectivePreferences({ language: 'pt', preferences: { channels: ['sms'], neverAutoSend: true } }, { overrides })
 * // => { channels: ['sms'], neverAutoSend: false, language: 'pt' }
 */
export function effectivePreferences(
  client: { readonly preferences?: CommunicationPreferences; readonly language?: string },
  thread?: { readonly overrides?: ThreadOverrides },
): EffectivePreferences {
  const here = thread?.overrides?.preferences?.value;
  const written = thread?.overrides?.language?.value ?? client.language;
  const { windows: _windows, exceptions: _exceptions, ...preferences } = { ...client.preferences, ...here };
  const autonomy = [client.preferences?.autonomy, here?.autonomy].filter((level) => level !== undefined);
  // The schedule stays the very object that was given: what is read of it is remembered by that.
  const schedule = [here, client.preferences].find((given) => given?.windows !== undefined || given?.exceptions !== undefined);
  return {
    ...preferences,
    ...(autonomy.length === 0 ? {} : { autonomy: leastAutonomy('send', ...autonomy) }),
    ...(schedule === undefined ? {} : { schedule }),
    ...(written === undefined ? {} : { language: written }),
  };
}
