import type { Commitment, Corpus, Finding } from '../../corpus/model/corpus.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { localized } from '../../corpus/model/localized.ts';
import type { CodeId } from '../../corpus/model/themes.ts';
import { percent } from '../../i18n/percent.ts';
import type { Locale } from '../../i18n/locales.ts';
import { emphasisFigures } from '../emphasis/emphasis-figures.ts';

/** The shares that findings speak of: those of characters. */
export const findingShares = memoize((corpus: Corpus) =>
  emphasisFigures(corpus).emphasis.filter(({ unit }) => unit === 'characters'),
);

/** A theme's share of a document's characters; undefined where there is no such document or theme. */
export function findingShare(corpus: Corpus, document: string, theme: CodeId) {
  return findingShares(corpus).find((each) => each.document === document && each.theme === theme);
}

/** A document's first commitment on a question with a number, and the number. */
export function numberedAnswer(
  { commitments }: Pick<Corpus, 'commitments'>,
  document: string,
  question: string,
): { commitment: Commitment; number: number } | undefined {
  for (const commitment of commitments) {
    if (commitment.document !== document || commitment.question !== question) continue;
    const [digits] = /\d+/u.exec(commitment.amount?.en ?? '') ?? [];
    if (digits !== undefined) return { commitment, number: Number(digits) };
  }
  return undefined;
}

/** The placeholders of a sentence, as they are written between braces. */
export function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{([^}]*)\}/gu)].map(([, name = '']) => name);
}

/** The figure for which a placeholder stands; undefined where it names none. */
export function placeholderFigure(corpus: Corpus, placeholder: string): string | undefined {
  const [kind, document = '', of = ''] = placeholder.split(':');
  if (kind === 'number') return numberedAnswer(corpus, document, of)?.number.toString();
  const share = shareOfKind(corpus, kind, document, of);
  return share === undefined ? undefined : percent(share);
}

function shareOfKind(corpus: Corpus, kind: string | undefined, document: string, of: string) {
  if (kind === 'share') return findingShare(corpus, document, of)?.share;
  if (kind === 'shared') {
    const { shared } = emphasisFigures(corpus);
    return shared.find((each) => each.document === document && each.theme === of)?.share ?? undefined;
  }
  if (kind !== 'wording') return undefined;
  const both = [document, of];
  return emphasisFigures(corpus).pairs.find(({ a, b }) => a !== b && both.includes(a) && both.includes(b))
    ?.share;
}

/** The sentence of a finding in one language, its figures filled in. */
export function findingSentence(corpus: Corpus, { sentence }: Finding, locale: Locale): string {
  return localized(sentence, locale).replaceAll(
    /\{([^}]*)\}/gu,
    (whole, name: string) => placeholderFigure(corpus, name) ?? whole,
  );
}
