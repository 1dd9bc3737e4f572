import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../ports/clock.ts';
import type { ConversationCredentials, CredentialSubject } from '../../ports/presence.ts';
import { ClienteleError } from '../../shared/errors.ts';
import type { Instant } from '../../shared/instant.ts';

/** Credentials that carry what they are for, and a keyed hash of it: nothing has to be stored to check one. */
export interface KeyedCredentials extends ConversationCredentials {
  /** A credential of a conversation, until a moment. The host gives it to the visitor whose conversation it is. */
  issue(subject: CredentialSubject, until: Instant): string;
}

const shortestSecret = 32;

/**
 * Credentials signed with HMAC-SHA-256 (RFC 2104). The first secret signs; all of them are accepted, so that one can be replaced while
 * credentials of the other are out. A secret shorter than 32 bytes is `invalid-input`.
 *
 * @example
 * const credentials = conversationCredentials({ secrets: ['0123456789abcdef0123456789abcdef'], clock: () => '2026-11-20T09:30:00.000Z' });
 * const credential = credentials.issue({ tenant: 't1', conversationId: 'chat-1' }, '2026-11-20T10:30:00.000Z');
 * credentials.check(credential) // => { tenant: 't1', conversationId: 'chat-1' }
 * credentials.check(`${credential}x`) // => undefined
 */
export function conversationCredentials(options: {
  readonly secrets: readonly [string, ...string[]];
  readonly clock: Clock;
}): KeyedCredentials {
  const { secrets, clock } = options;
  if (secrets.some((secret) => Buffer.byteLength(secret) < shortestSecret)) {
    throw new ClienteleError('invalid-input', `A secret has at least ${shortestSecret} bytes.`, { path: ['secrets'] });
  }
  const sign = (text: string, secret: string): Buffer => createHmac('sha256', secret).update(text).digest();
  const isSigned = (text: string, signature: Buffer): boolean =>
    secrets.some((secret) => {
      const own = sign(text, secret);
      return own.length === signature.length && timingSafeEqual(own, signature);
    });

  return {
    issue({ tenant, conversationId }, until) {
      const text = Buffer.from(JSON.stringify([tenant, conversationId, until])).toString('base64url');
      return `${text}.${sign(text, secrets[0]).toString('base64url')}`;
    },
    check(credential) {
      const dot = credential.indexOf('.');
      const [text, written] = [credential.slice(0, Math.max(dot, 0)), credential.slice(dot + 1)];
      const signature = Buffer.from(written, 'base64url');
      // One signature has one text: what decodes to the same bytes by another text is another credential.
      if (dot < 1 || signature.toString('base64url') !== written || !isSigned(text, signature)) return undefined;
      const [tenant, conversationId, until] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, string, Instant];
      return clock() < until ? { tenant, conversationId } : undefined;
    },
  };
}
