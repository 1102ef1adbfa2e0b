import { z } from 'zod';
import { bilingualText, slug, text } from './fields.ts';

const texts = z.array(bilingualText).min(1);

/** `content/exercises.yaml`: the exercises of the lesson, in their order. */
export const exercisesSchema = z.array(
  z.strictObject({
    /** Its place on the page of the lesson. */
    id: slug,
    title: bilingualText,
    /** How long a class takes. */
    minutes: z.number().int().min(5),
    learns: bilingualText,
    /** The pages to open, as their addresses without the language, and what each shows. */
    open: z.array(z.strictObject({ page: text, ...bilingualText.shape })).min(1),
    task: texts,
    questions: texts,
    /** What a good answer contains, with placeholders for figures; see `exerciseFigure`. */
    answers: texts,
    /** What the figures cannot say. */
    limit: bilingualText,
  }),
);
export type Exercise = z.infer<typeof exercisesSchema>[number];
