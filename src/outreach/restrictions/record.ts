import { decideAccess } from '../../access/permissions.ts';
import { only, type Restriction, unlimited } from '../restriction.ts';

/** Nobody writes to a client that was deleted. */
export const deletedClient: Restriction = {
  name: 'deleted-client',
  limits: ({ client: { deletedAt } }) =>
    deletedAt === undefined ? unlimited : only('nobody', 'deleted', 'The client was deleted.', { deletedAt }),
};

/** What a model sees of a client leaves out what stands against sending: a person, who sees it, decides. */
export const partialView: Restriction = {
  name: 'partial-view',
  limits: ({ client: { withheld } }) =>
    withheld === undefined
      ? unlimited
      : only('person', 'partial-view', 'Only a part of what is known of the client was asked with.'),
};

/** Who has no permission to send does not. */
export const role: Restriction = {
  name: 'role',
  limits: ({ actor }) => {
    const decision = decideAccess(actor, 'message.send');
    return decision.kind === 'allowed' ? unlimited : decision.reasons.map((reason) => ({ ...reason, who: 'nobody' as const }));
  },
};
