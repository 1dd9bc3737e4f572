import * as z from 'zod';

/** Somebody closed a conversation; a later message of the client opens it again. */
export const resolutionSchema = z.strictObject({
  type: z.literal('resolve'),
  conversationId: z.string(),
  at: z.string(),
});
