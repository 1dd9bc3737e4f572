import type { Guidance } from '../../access/reveal.ts';
import type { PromptPart } from '../../shared/prompt.ts';

/**
 * Agent instructions as a part of a prompt: data of their own kind, beside what else a model reads, never among the library's own
 * instructions. A model that writes to the client weighs them in what it says; what may be sent, and by whom, is decided without them.
 *
 * @example
 * guidancePart({ kind: 'agent-instructions', text: 'Be formal.', version: '1a2b' })
 * // => { ref: 'agent-instructions', kind: 'agent-instructions', text: 'Be formal.', about: { version: '1a2b' } }
 */
export const guidancePart = ({ kind, text, version }: Guidance): PromptPart => ({ ref: kind, kind, text, about: { version } });
