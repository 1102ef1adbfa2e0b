import { z } from 'zod';
import { bilingualText, slug, text } from './fields.ts';

/** `content/themes/<theme>.yaml`. */
export const themeSchema = z.strictObject({
  name: bilingualText,
  glyph: z.string().regex(/^\p{Script=Han}$/u, 'must be one Han character'),
  definition: bilingualText,
  /** Words of the mechanical second coding, simplified characters only, so that they can stand in a pattern. */
  words: z.array(z.string().regex(/^\p{Script=Han}+$/u, 'must be Han characters only')).min(1),
  topics: z
    .array(
      z.strictObject({
        id: slug,
        question: bilingualText,
        /** Names of documents are marked with what is said of them: `[Linzi](answers; figure)`. */
        summary: bilingualText,
        answers: z.record(z.string(), z.array(text).min(1)),
      }),
    )
    .min(1),
  /** By document the sentences of the theme that answer no question. */
  unplaced: z.record(z.string(), z.array(text).min(1)).default({}),
});
export type ThemeData = z.infer<typeof themeSchema>;
