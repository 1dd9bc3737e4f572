import { sensitivityOf } from '../../access/sensitivity.ts';
import { leastAutonomy } from '../../conversation/autonomy.ts';
import { openHandover } from '../../conversation/handover.ts';
import { type Limit, only, type Restriction, unlimited } from '../restriction.ts';

/** A person has taken the thread over: a model is silent until it is given back. */
export const handover: Restriction = {
  name: 'handover',
  limits: ({ thread }) => {
    const open = openHandover(thread);
    if (open === undefined) return unlimited;
    return only('person', 'handed-over', 'A person has taken this thread over.', {
      at: open.at,
      by: open.by,
      to: open.to ?? null,
    });
  },
};

/** Of a sensitive client, a person reviews everything. */
export const sensitivity: Restriction = {
  name: 'sensitivity',
  limits: ({ client, thread }) => {
    const { sensitive, reasons } = sensitivityOf(client, thread);
    return sensitive ? reasons.map((reason): Limit => ({ ...reason, who: 'person' })) : unlimited;
  },
};

/** The client's automation controls, or the thread's. */
export const automationControls: Restriction = {
  name: 'automation-controls',
  limits: ({ preferences }) => [
    ...(preferences.neverAutoSend === true
      ? only('person', 'never-auto-send', 'Nothing is sent to this client automatically.')
      : unlimited),
    ...(preferences.humanReviewRequired === true
      ? only('person', 'human-review-required', 'A person reviews every automated answer to this client.')
      : unlimited),
  ],
};

/** The least that tenant, client and thread let a model do by itself. */
export const autonomy: Restriction = {
  name: 'autonomy',
  limits: ({ policy, preferences }) => {
    const level = leastAutonomy(policy.autonomy, preferences.autonomy);
    return level === 'send'
      ? unlimited
      : only('person', 'autonomy', 'A model may not send here by itself.', {
          level,
          tenant: policy.autonomy,
          client: preferences.autonomy ?? null,
        });
  },
};

/** A model that is not sure enough asks a person; one that does not say how sure it is is not sure. */
export const confidence: Restriction = {
  name: 'confidence',
  limits: ({ draft: { writtenBy, confidence: sure }, policy: { minimumConfidence } }) =>
    writtenBy === 'person' || (sure !== undefined && sure >= minimumConfidence)
      ? unlimited
      : only('person', 'low-confidence', 'The model is not sure enough of its draft.', {
          confidence: sure ?? null,
          minimum: minimumConfidence,
        }),
};
