import type { Code, Corpus, Sentence } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { CODES, CODINGS, THEMES, type CodeId } from '../../corpus/model/themes.ts';
import type { CodebookData } from '../../corpus/schema/schema.ts';
import { alphaWithInterval, masi, nominal, type Alpha, type Distance } from './krippendorff-alpha.ts';

export const LEVELS = ['primary', 'secondary'] as const;
/** Whether the one primary theme of a sentence is compared, or the set of its secondary ones. */
export type Level = (typeof LEVELS)[number];

/** How the independent codings agree on some sentences. */
export interface Agreement extends Alpha {
  /** A document's id, or `all`. */
  document: string;
  /** A theme set against all others, or `all`. */
  theme: CodeId;
  level: Level;
  /** Whether the sentences that the codebook names as examples, settled before they were coded, are among them. */
  settled: 'with' | 'without';
  codings: number;
  sentences: number;
  /** Sentences on which all codings agree. */
  agreed: number;
}

type Scope = Pick<Agreement, 'document' | 'theme' | 'level' | 'settled'>;

/** Krippendorff's alpha of the independent codings: over all, by document and by theme. */
export const codingAgreement = memoize(({ documents, codebook }: Corpus): Agreement[] => {
  const settled = settledSentences(codebook);
  const all = documents.flatMap((document) =>
    sentencesOf(document).map((sentence) => ({ document: document.id, sentence })),
  );
  const scopes: Pick<Scope, 'document' | 'theme' | 'level'>[] = LEVELS.flatMap((level) => [
    ...['all', ...documents.map(({ id }) => id)].map((document) => ({
      document,
      theme: 'all' as const,
      level,
    })),
    ...(level === 'primary' ? CODES : THEMES).map((theme) => ({ document: 'all', theme, level })),
  ]);
  return scopes.flatMap((scope) =>
    (['with', 'without'] as const).map((which) => {
      const chosen = all
        .filter(({ document }) => scope.document === 'all' || document === scope.document)
        .filter(({ document, sentence }) => which === 'with' || !settled.has(`${document} ${sentence.id}`))
        .map(({ sentence }) => sentence);
      return { ...scope, settled: which, ...agreement(chosen, scope) };
    }),
  );
});

/** The sentences that the codebook gives as examples of a theme or of a settled case, as `<document> <sentence>`. */
export function settledSentences({ examples, cases }: CodebookData): ReadonlySet<string> {
  return new Set(
    [...examples, ...cases.map(({ example }) => example)].map(
      ({ document, sentence }) => `${document} ${sentence}`,
    ),
  );
}

function agreement(
  sentences: readonly Sentence[],
  { theme, level }: Pick<Scope, 'theme' | 'level'>,
): Omit<Agreement, keyof Scope> {
  const units = sentences.map(({ codings }) =>
    CODINGS.map((coding) => compared(codings[coding], theme, level)),
  );
  const distance: Distance<string> = level === 'secondary' && theme === 'all' ? masi : nominal;
  return {
    codings: CODINGS.length,
    sentences: units.length,
    agreed: units.filter((values) => new Set(values).size === 1).length,
    ...alphaWithInterval(units, distance),
  };
}

/** What is compared of a code: its theme or the set of its secondary ones, or whether it has one theme. */
function compared({ theme, also }: Code, of: Agreement['theme'], level: Level): string {
  const themes = level === 'primary' ? [theme] : [...also].sort();
  if (of === 'all') return themes.join(' ');
  return themes.some((each) => each === of) ? of : 'other';
}
