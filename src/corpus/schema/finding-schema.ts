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
  /** The profiles of these two are further apart than those of any others, by every coding. */
  z.strictObject({ claim: z.literal('furthest'), documents: z.array(text).length(2) }),
  /** These two have more wording in common than any others. */
  z.strictObject({ claim: z.literal('most-wording'), documents: z.array(text).length(2) }),
  /** In these documents, and no other, a theme is the one with the largest part of shared wording, by every coding. */
  z.strictObject({ claim: z.literal('most-shared'), theme, documents }),
  /** These documents, and no other, have a term. */
  z.strictObject({ claim: z.literal('term'), term: text, documents }),
]);
export type FindingClaim = z.infer<typeof claimSchema>;

/** The chart whose headline the sentence is, and what of it is drawn. */
const graphicSchema = z.discriminatedUnion('kind', [
  /** A bar of shares a document, those of the theme side by side. */
  z.strictObject({ kind: z.literal('shares'), theme }),
  /** The sentences of each document in their order, coloured where they have one of the themes. */
  z.strictObject({ kind: z.literal('order'), themes: z.array(theme).min(1) }),
  /** Each document beside each other: how far apart their themes are, and how much wording they share. */
  z.strictObject({ kind: z.literal('pairs') }),
  /** How much of each theme is shared wording, a dot a document. */
  z.strictObject({ kind: z.literal('shared') }),
  /** The number that each document sets on questions; the first page draws the first. */
  z.strictObject({ kind: z.literal('figures'), questions: z.array(text).min(1) }),
  /** Which documents have which terms, in the order of the terms’ dates. */
  z.strictObject({ kind: z.literal('terms'), terms: z.array(text).min(1) }),
]);

/** The kinds of graphic, in the order of their page. */
export const GRAPHIC_KINDS = graphicSchema.options.map(({ shape }) => shape.kind.value);

/** `content/findings/<finding>.yaml`. */
export const findingSchema = z.strictObject({
  /** Its place among the findings, from 1. */
  order: z.number().int().min(1),
  /**
   * With placeholders: `{share:<document>:<theme>}`, `{shared:<document>:<theme>}`, `{number:<document>:<question>}`,
   * `{wording:<document>:<document>}`.
   */
  sentence: bilingualText,
  claims: z.array(claimSchema).min(1),
  graphic: graphicSchema,
  /** The page to go on to from the first page, as its address without the language, and what the link says; without it the first page leaves the finding out. */
  way: z.strictObject({ page: text, ...bilingualText.shape }).optional(),
});
export type FindingGraphic = z.infer<typeof graphicSchema>;
export type FindingData = z.infer<typeof findingSchema>;
