import { z } from 'zod';

/** A colour on light paper and on dark. */
export interface Hue {
  light: string;
  dark: string;
}

/** Hues that stay apart for colour-blind readers, for themes in their order that name none. */
const PALETTE: readonly Hue[] = [
  { light: '#662936', dark: '#b54368' },
  { light: '#1d416e', dark: '#2b6fc3' },
  { light: '#a8792c', dark: '#d8ad5f' },
  { light: '#2d988d', dark: '#63c8bc' },
  { light: '#3e6400', dark: '#678b02' },
  { light: '#8b71cf', dark: '#c097fa' },
];

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be lower-case ASCII words joined by -');
const glyph = z.string().regex(/^\p{Script=Han}$/u, 'must be one Han character');
const colour = z.string().regex(/^#[0-9a-f]{6}$/u, 'must be a colour as “#1d416e”, in lower case and quotes');

/** What stands in Chinese and, where the edition has English, in English; without English that is empty. */
const inLanguages = (hasEnglish: boolean) =>
  z.strictObject({ zh: text, en: hasEnglish ? text : text.default('') });

const LANGUAGES = z
  .array(z.enum(['zh', 'en']))
  .min(1)
  .refine((languages) => languages.includes('zh'), 'must have zh, the language of the documents')
  .refine((languages) => new Set(languages).size === languages.length, 'must name each language once');

/** Only the languages, which say what the other fields must have. */
export const languagesSchema = z.looseObject({ languages: LANGUAGES });

/** What pages propose to try. */
const EXAMPLES = z
  .strictObject({
    /** What the search field proposes to look for. */
    search: z.array(text).default([]),
    /** A query for each way to search. */
    queries: z
      .strictObject({
        phrase: text,
        quoted: text,
        traditional: text,
        pinyin: text,
        english: text,
        number: text,
        several: text,
        without: text,
        passage: text,
      })
      .partial()
      .default({}),
    /** Quotations to check, each with what the check says of it. */
    quotations: z
      .array(
        z.strictObject({
          text,
          script: z.enum(['zh-Hans', 'zh-Hant']).default('zh-Hans'),
          verdict: z.enum(['exact', 'form', 'near', 'joined', 'partly', 'none']),
        }),
      )
      .default([]),
    /** A text with which to try the page for one’s own document. */
    document: text.optional(),
  })
  .default({ search: [], queries: {}, quotations: [] });

/** `content/edition.yaml` of an edition with English or without. */
export function editionSchema(hasEnglish: boolean) {
  const both = inLanguages(hasEnglish);
  return z.strictObject({
    /** Files that readers take away begin with it. */
    id: slug,
    languages: LANGUAGES,
    name: both,
    tagline: both,
    /** The heading of the first page; `{governments}` and `{years}` stand for what is counted. */
    heading: both,
    /** What the documents are on, as it goes on from “documents on”. */
    subject: both,
    frame: z.strictObject({
      /** Whose the themes are, as it goes on from “The themes,”. */
      origin: both,
      /** The same in a sentence of its own. */
      lead: both,
    }),
    themes: themesIn(both),
    /** Levels of government, the highest first. */
    levels: distinct(z.array(z.strictObject({ id: slug, name: both }))),
    /** The independent codings of the documents, each a folder of `content/codes/`. */
    codings: z.array(z.enum(['first', 'second', 'third'])).default([]),
    examples: EXAMPLES,
    /** What the documents are to each other, and what therefore cannot be told from them. */
    limits: both.optional(),
    /** Where readers report errors, with {id} for the place. */
    reports: text.optional(),
  });
}
export type EditionData = z.infer<ReturnType<typeof editionSchema>>;

/** What stands in the place of a theme where there is none, or all. */
const KEPT = ['none', 'all', 'heading'];

/** The themes in their order, each with its hue or else a ready one. */
function themesIn(both: ReturnType<typeof inLanguages>) {
  return distinct(
    z.array(
      z.strictObject({
        id: slug.refine((id) => !KEPT.includes(id), `is kept: ${KEPT.join(', ')} are no themes`),
        glyph,
        name: both,
        hue: z.strictObject({ light: colour, dark: colour }).optional(),
      }),
    ),
  ).transform((themes, context) =>
    themes.map(({ hue, ...theme }, index) => {
      if (themes.findIndex(({ glyph: other }) => other === theme.glyph) < index)
        context.addIssue({
          code: 'custom',
          path: [index, 'glyph'],
          message: `${theme.glyph} stands above it already`,
        });
      const given = hue ?? PALETTE[index];
      if (given !== undefined) return { ...theme, hue: given };
      const message = `needs a hue of its own, { light, dark }: there are ${PALETTE.length} ready ones`;
      context.addIssue({ code: 'custom', path: [index], message });
      return z.NEVER;
    }),
  );
}

/** Each entry has an id of its own. */
function distinct<T extends z.ZodType<{ id: string }[]>>(list: T) {
  return list.superRefine((entries, context) => {
    if (entries.length === 0) context.addIssue({ code: 'custom', message: 'has no entry' });
    for (const [index, { id }] of entries.entries()) {
      if (entries.findIndex((entry) => entry.id === id) < index)
        context.addIssue({ code: 'custom', path: [index, 'id'], message: `${id} stands above it already` });
    }
  });
}
