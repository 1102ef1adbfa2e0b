import { z } from 'zod';
import { MEND_CHANGES } from './mends.ts';

/** A received text with how a reader mended its reading, as it is taken from the page to `new-document`. */
export const draftSchema = z.strictObject({
  draft: z.literal(1),
  text: z.string().min(1),
  mends: z.array(z.strictObject({ at: z.int().min(0), change: z.enum(MEND_CHANGES) })),
});
export type Draft = z.infer<typeof draftSchema>;
