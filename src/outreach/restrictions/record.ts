import { decideAccess } from '../../access/permissions.ts';
import { only, type Restriction, unlimited } from '../restriction.ts';

/** Nobody writes to a client that was deleted. */
export const deletedClient: Restriction = {
  name: 'deleted-client',
  limits: ({ client: { deletedAt } }) =>
    deletedAt === undefined ? unlimited : only('nobody', 'deleted', 'The client was deleted.', { deletedAt }),
};

/** Who has no permission to send does not. */
export const role: Restriction = {
  name: 'role',
  limits: ({ actor }) => {
    const decision = decideAccess(actor, 'message.send');
    return decision.kind === 'allowed' ? unlimited : decision.reasons.map((reason) => ({ ...reason, who: 'nobody' as const }));
  },
};
