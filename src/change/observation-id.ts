import { type Observation, observationKey } from '../client/observation.ts';
import { digest } from '../shared/json.ts';

// Adapters unite observations and see the client's room only through this one.
export { joinObservations } from '../client/observation.ts';

const longestKept = 200;

/**
 * The id by which a store keeps an observation, unique in its client: the observation's key, or the key's digest where the key is too
 * long for an index. A key starts with a bracket and a digest with `#`, so the two cannot meet.
 *
 * @example
 * idOfObservationKey('["email","ana@example.com","channel","email",true]') // => '["email","ana@example.com","channel","email",true]'
 */
export const idOfObservationKey = (key: string): string => (key.length <= longestKept ? key : `#${digest(key)}`);

/**
 * The id of an observation in its client: see {@link idOfObservationKey}.
 *
 * @example
 * const seen = { field: 'tag', cell: 't1', value: true, source: 'manual', by: 'ana', confidence: 1 } as const;
 * const at = '2026-11-20T09:30:00.000Z';
 * observationId({ ...seen, firstSeen: at, lastSeen: at }) // => '["tag","t1","manual","ana",true]'
 */
export const observationId = (observation: Observation): string => idOfObservationKey(observationKey(observation));
