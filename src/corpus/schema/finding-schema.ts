import { z } from 'zod';
import { THEMES } from '../model/themes.ts';
import { bilingualText, text } from './fields.ts';

const theme = z.enum(THEMES);
const documents = z.array(text).min(1);
const part = z.number().min(0).max(1);

/** What a finding says, in a form that the build holds to the figures. */
const claimSchema = z.discriminatedUnion('claim', [
  /** There are so many documents, of which the sentence counts some or all. */
  z.strictObject({ claim: z.literal('count'), documents: z.number().int().min(1) }),
  /** A theme's share of each document lies between two figures by every coding. */
  z.strictObject({ claim: z.literal('share'), theme, documents, from: part, to: part }),
  /** By every coding no theme has a larger share of these documents, and some theme has of every other. */
  z.strictObject({ claim: z.literal('even'), documents, to: part }),
  /** These documents, and no other, answer a question with a number. */
  z.strictObject({ claim: z.literal('number'), question: text, documents }),
  /** These documents, and no other, have a theme lead their first, or last, numbered provision. */
  z.strictObject({ claim: z.literal('end'), end: z.enum(['first', 'last']), theme, documents }),
]);
export type FindingClaim = z.infer<typeof claimSchema>;

/** What is drawn under the sentence. */
const graphicSchema = z.discriminatedUnion('kind', [
  /** A row of shares a document. */
  z.strictObject({ kind: z.literal('shares') }),
  /** A row of equal parts a document, of which its number on a question is filled. */
  z.strictObject({ kind: z.literal('parts'), question: text, of: z.number().int().min(2).max(31) }),
  /** The sentences of each document in their order, coloured where they have one of the themes. */
  z.strictObject({ kind: z.literal('order'), themes: z.array(theme).min(1) }),
]);

/** `content/findings/<finding>.yaml`. */
export const findingSchema = z.strictObject({
  /** Its place among the findings, from 1. */
  order: z.number().int().min(1),
  /** With placeholders: `{share:<document>:<theme>}`, `{number:<document>:<question>}`. */
  sentence: bilingualText,
  claims: z.array(claimSchema).min(1),
  graphic: graphicSchema,
  /** The page to go on to, as its address without the language, and what the link says. */
  way: z.strictObject({ page: text, ...bilingualText.shape }),
});
export type FindingData = z.infer<typeof findingSchema>;
