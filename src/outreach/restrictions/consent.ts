import { type ConsentRecord, type ConsentStatement, consentStandings } from '../../client/consent.ts';
import type { RoutingKey } from '../../identity/routing-key.ts';
import { type Limit, only, type Restriction, unlimited } from '../restriction.ts';
import type { Draft } from '../situation.ts';

/** An extension is not told apart: who opts out at a number, opts out for whoever answers there. */
export const withoutExtension = (key: RoutingKey): RoutingKey => key.replace(/;ext=\d{1,7}$/, '') as RoutingKey;

/** What the draft's address says about the draft's purpose: of several records the most restrictive word. */
function statementFor({ to, purpose }: Draft, consents: readonly ConsentRecord[]): ConsentStatement | undefined {
  const address = withoutExtension(to);
  return consents
    .filter(({ id }) => withoutExtension(id) === address)
    .flatMap(({ purposes }) => purposes[purpose] ?? [])
    .sort((left, right) => consentStandings.indexOf(right.standing) - consentStandings.indexOf(left.standing))[0];
}

const said = ({ at, source, by }: ConsentStatement) => ({ at, source, by });

const byStanding: { readonly [Standing in ConsentStatement['standing']]: (statement: ConsentStatement) => readonly Limit[] } = {
  granted: () => unlimited,
  doubtful: (statement) =>
    only('person', 'consent-doubtful', 'The client may have opted out: a person has to ask.', said(statement)),
  revoked: (statement) => only('nobody', 'consent-revoked', 'The client opted out at this address.', said(statement)),
};

/**
 * Consent belongs to the address. What was revoked is not contacted; a doubt asks a person; marketing needs consent that was given, and a
 * person where nothing is known.
 */
export const consent: Restriction = {
  name: 'consent',
  limits: ({ draft, consents }) => {
    if (consents === undefined) return only('person', 'consent-unread', 'The consent could not be read.');
    const statement = statementFor(draft, consents);
    if (statement !== undefined) return byStanding[statement.standing](statement);
    return draft.purpose === 'marketing'
      ? only('person', 'consent-unknown', 'Nobody asked for consent to marketing at this address.')
      : unlimited;
  },
};
