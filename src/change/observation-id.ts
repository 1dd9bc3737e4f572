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

/** The id of an observation in its client: see {@link idOfObservationKey}. */
export const observationId = (observation: Observation): string => idOfObservationKey(observationKey(observation));
