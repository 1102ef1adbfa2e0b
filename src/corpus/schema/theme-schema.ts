import { z } from 'zod';
import { bilingualText, slug, text } from './fields.ts';

/** `content/themes/<theme>.yaml`. */
export const themeSchema = z.strictObject({
  definition: bilingualText,
  /** Words of the mechanical second coding, simplified characters only, so that they can stand in a pattern. */
  words: z.array(z.string().regex(/^\p{Script=Han}+$/u, 'must be Han characters only')).default([]),
  /** None where the edition asks no questions: the theme’s page then has one row of all its sentences. */
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
    .default([]),
  /** By document the sentences of the theme that answer no question. */
  unplaced: z.record(z.string(), z.array(text).min(1)).default({}),
});
export type ThemeData = z.infer<typeof themeSchema>;
