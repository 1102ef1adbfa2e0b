import { z } from 'zod';
import { HAS_ENGLISH, LEVELS } from '../edition/edition.ts';
import { UNDECIDED } from '../edition/undecided.ts';
import { bilingualText, date, english, text } from './fields.ts';
import { CODES, THEMES } from '../model/themes.ts';

/** Rules a document may opt into; each is applied wherever its pattern stands. */
export const RESTORATION_RULES = ['pinyin', 'characters', 'punctuation'] as const;
export type RestorationRule = (typeof RESTORATION_RULES)[number];

/** Levels of government, the highest first. */
export const GOVERNMENT_LEVELS = LEVELS.map(({ id }) => id);

/** The names that a record gives in both languages. */
const NAMES = ['shortName', 'genre', 'issuer', 'place'] as const;

/** The record of a draft: where it has no English name yet, the Chinese stands for it. */
function namedInChinese(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || Reflect.get(record, 'draft') !== true) return record;
  const names = NAMES.flatMap((field) => {
    const name: unknown = Reflect.get(record, field);
    if (typeof name !== 'object' || name === null) return [];
    const entries = Object.entries(name).filter(([, value]) => value !== UNDECIDED);
    const given: Record<string, unknown> = Object.fromEntries(entries);
    return [[field, HAS_ENGLISH && 'zh' in given ? { en: given['zh'], ...given } : given]];
  });
  return { ...record, ...Object.fromEntries(names) };
}

const documentRecord = z.strictObject({
  /** Not yet coded or translated whole: it can be read and searched, and has no share in any figure. */
  draft: z.literal(true).optional(),
  shortName: bilingualText,
  genre: bilingualText,
  /** What a reader must know where figures of this document stand beside others’. */
  caution: bilingualText.optional(),
  issuer: bilingualText,
  place: bilingualText,
  level: z.enum(GOVERNMENT_LEVELS),
  docNumber: text.nullable(),
  adopted: date.nullable(),
  issued: date.nullable(),
  source: z.strictObject({
    file: text,
    received: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits'),
  }),
  restoration: z.strictObject({
    rules: z.array(z.enum(RESTORATION_RULES)),
    corrections: z.array(
      z.strictObject({
        kind: z.enum(['correction', 'furniture']),
        before: text.optional(),
        source: text,
        after: text.optional(),
        edition: z.string(),
        reason: bilingualText,
      }),
    ),
  }),
  notes: z.array(z.strictObject({ at: text, phrase: text, zh: text, en: english })),
});

/** Front matter of `content/documents/<document>.mdx`; null stands for “not stated in the source”. */
export const documentSchema = z.preprocess(namedInChinese, documentRecord);
export type DocumentData = z.infer<typeof documentSchema>;

const code = z.strictObject({ theme: z.enum(CODES), also: z.array(z.enum(THEMES)) });

/** `content/codes/<coding>/<document>.yaml`: sentence id → one reader’s judgement. */
export const codingSchema = z.record(z.string(), code);
export type Coding = z.infer<typeof codingSchema>;

/** `content/codes/<document>.yaml`: sentence id → the published code, with the reason where most codings differ from it. */
export const reconciledSchema = z.record(z.string(), code.extend({ reason: bilingualText.optional() }));
export type Reconciled = z.infer<typeof reconciledSchema>;

/** `content/translations/en/<document>.yaml`: one English rendering for every title, heading, sentence and block. */
export const translationSchema = z.strictObject({
  text: z.record(z.string(), text),
  notes: z.array(z.strictObject({ at: text, phrase: text, zh: text, en: text })),
  exceptions: z.array(z.strictObject({ at: text, term: text, reason: text })),
});
export type TranslationData = z.infer<typeof translationSchema>;

/** `content/translations/revisions/<document>.yaml`: what later readings changed; `at` is an id or `all`. */
export const revisionsSchema = z.strictObject({
  changes: z.array(z.strictObject({ at: text, from: z.string(), to: z.string(), reason: text })),
});
export type RevisionsData = z.infer<typeof revisionsSchema>;

const place = { document: text, provision: text };

/** `content/counterparts.yaml`: pairs of provisions that the computed counterparts miss, list wrongly or rank wrongly. */
export const counterpartsSchema = z.array(
  z.strictObject({
    ...place,
    counterpart: z.strictObject(place),
    change: z.enum(['add', 'remove', 'first']),
    reason: bilingualText,
  }),
);
export type CounterpartsData = z.infer<typeof counterpartsSchema>;

const change = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/u, 'must be three numbers joined by points'),
  date,
  zh: text,
  en: english,
});
export type Change = z.infer<typeof change>;
/** Newest first. */
export type Changes = readonly [Change, ...Change[]];

/** `content/changes.yaml`: what each version of the data brought, newest first. */
export const changesSchema = z.tuple([change], change).superRefine((changes, context) => {
  for (const [index, { version, date }] of changes.entries()) {
    const above = changes[index - 1];
    if (above === undefined) continue;
    const order = version.localeCompare(above.version, 'en', { numeric: true });
    if (order < 0 && date <= above.date) continue;
    const message = `${version} is not older than the version above it: the newest stands first, each version once`;
    context.addIssue({ code: 'custom', path: [index], message });
  }
});

/**
 * `content/counterparts-read.yaml`: for a provision and another document, which of its provisions answer it best, one
 * or two that are equal, and which answer it too.
 */
export const counterpartReadingsSchema = z.array(
  z.strictObject({ ...place, in: text, best: z.array(text).max(2), also: z.array(text) }),
);
export type CounterpartReadings = z.infer<typeof counterpartReadingsSchema>;

/** `content/passages.yaml`: the English of passages that documents share, from the translation of one of their places. */
export const passagesSchema = z.array(z.strictObject({ zh: text, en: text }));
export type PassageRenderings = z.infer<typeof passagesSchema>;

/** `content/pronunciations.yaml`: words that the library of readings gets wrong in these texts, a syllable for each character. */
export const pronunciationsSchema = z.array(
  z
    .strictObject({ zh: text, pinyin: text })
    .refine(
      ({ zh, pinyin }) =>
        zh === zh.match(/\p{Script=Han}/gu)?.join('') && pinyin.split(/[ -]/u).length === [...zh].length,
      'must be Han characters alone, with a syllable for each',
    ),
);

const example = { document: text, sentence: text };

/** `content/codebook.yaml`: examples of each theme from the texts, and how hard cases were settled. */
export const codebookSchema = z.strictObject({
  examples: z.array(z.strictObject({ theme: z.enum(CODES), ...example, reason: bilingualText })),
  cases: z.array(
    z.strictObject({ case: bilingualText, theme: z.enum(CODES), example: z.strictObject(example) }),
  ),
});
export type CodebookData = z.infer<typeof codebookSchema>;
