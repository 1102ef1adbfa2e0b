import type { Corpus, Finding } from '../../corpus/model/corpus.ts';
import { ContentError } from '../../corpus/edition/content-error.ts';
import { CONTENT_FOLDERS } from '../../corpus/read/content-files.ts';
import type { FindingClaim } from '../../corpus/schema/finding-schema.ts';
import { percent } from '../../i18n/percent.ts';
import { emphasisFigures } from '../emphasis/emphasis-figures.ts';
import { endThemes } from '../emphasis/theme-positions.ts';
import { termCounts } from '../terms/term-counts.ts';
import {
  findingShare,
  findingShares,
  numberedAnswer,
  placeholderFigure,
  placeholders,
} from './finding-figures.ts';

type ClaimOf<Kind extends FindingClaim['claim']> = Extract<FindingClaim, { claim: Kind }>;

/**
 * What the findings claim is what the figures show, and every figure of their sentences can be filled in.
 * @throws {ContentError} with file, field and what the figures show, at the first that is not, or tells of each.
 */
export function assertFindings(corpus: Corpus): void {
  for (const finding of corpus.findings) {
    ContentError.attempt(() => {
      assertFilled(finding, corpus);
    });
    for (const [index, claim] of finding.claims.entries()) {
      const problem = unknownName(claim, corpus) ?? contradiction(claim, corpus);
      if (problem !== undefined) {
        tell(finding, ['claims', index], `claims “${claim.claim}”, but ${problem}. Correct the finding.`);
      }
    }
    const unknown = unknownDrawn(finding, corpus);
    if (unknown !== undefined) tell(finding, ['graphic', unknown.field], unknown.problem);
  }
}

function tell(...of: Parameters<typeof mistake>): void {
  const { file, problem, field } = mistake(...of);
  ContentError.tell(file, problem, field);
}

function mistake({ id }: Finding, field: readonly (string | number)[], problem: string): ContentError {
  return new ContentError(`${CONTENT_FOLDERS.findings}/${id}.yaml`, `“${field.join('.')}” ${problem}`, field);
}

/** Both languages have the same figures, and the data have each of them. */
function assertFilled(finding: Finding, corpus: Corpus): void {
  const [zh, en] = [placeholders(finding.sentence.zh), placeholders(finding.sentence.en)];
  for (const [language, own, other] of [
    ['zh', zh, en],
    ['en', en, zh],
  ] as const) {
    const missing = other.find((each) => !own.includes(each));
    if (missing !== undefined) {
      throw mistake(
        finding,
        ['sentence', language],
        `lacks the figure “{${missing}}” of the other language.`,
      );
    }
    const unknown = own.find((each) => placeholderFigure(corpus, each) === undefined);
    if (unknown !== undefined) {
      throw mistake(
        finding,
        ['sentence', language],
        `has “{${unknown}}”, for which there is no figure. Write {share:<document>:<theme>}, {shared:<document>:<theme>}, {number:<document>:<question>} or {wording:<document>:<document>}.`,
      );
    }
  }
}

/** What a graphic is to draw and the edition does not have. */
function unknownDrawn({ graphic }: Finding, corpus: Corpus): { field: string; problem: string } | undefined {
  if (graphic.kind === 'terms') {
    const unknown = graphic.terms.find((id) => corpus.terms.every((term) => term.id !== id));
    return unknown === undefined
      ? undefined
      : { field: 'terms', problem: `has ${unknown}, and there is no such term.` };
  }
  if (graphic.kind !== 'figures') return undefined;
  const empty = graphic.questions.find((question) =>
    corpus.documents.every(({ id }) => numberedAnswer(corpus, id, question) === undefined),
  );
  return empty === undefined
    ? undefined
    : { field: 'questions', problem: `has ${empty}, which no document answers with a number.` };
}

function isQuestion(question: string, { questions }: Corpus): boolean {
  return questions.some(({ id }) => id === question);
}

function unknownName(claim: FindingClaim, corpus: Corpus): string | undefined {
  if (claim.claim === 'number' && !isQuestion(claim.question, corpus)) {
    return `there is no question ${claim.question}`;
  }
  if (claim.claim === 'term' && corpus.terms.every(({ id }) => id !== claim.term)) {
    return `there is no term ${claim.term}`;
  }
  const named = claim.claim === 'count' ? [] : claim.documents;
  const unknown = named.find((each) => corpus.documents.every(({ id }) => id !== each));
  return unknown === undefined ? undefined : `there is no document ${unknown}`;
}

/** What the figures show against a claim; undefined where it holds. */
function contradiction(claim: FindingClaim, corpus: Corpus): string | undefined {
  if (claim.claim === 'share') return shareContradicts(claim, corpus);
  if (claim.claim === 'even') return evenContradicts(claim, corpus);
  if (claim.claim === 'furthest') return pairContradicts(claim.documents, furthestPair(corpus));
  if (claim.claim === 'most-wording') return pairContradicts(claim.documents, firstPair(corpus));
  if (claim.claim === 'count') {
    const count = corpus.documents.length;
    return count === claim.documents ? undefined : `there are ${count} documents`;
  }
  return otherDocuments(claim.documents, holders(claim, corpus));
}

function shareContradicts({ documents, theme, from, to }: ClaimOf<'share'>, corpus: Corpus) {
  const outside = documents.flatMap((document) => {
    const { low, high } = findingShare(corpus, document, theme) ?? {};
    const [least, most] = [low ?? 0, high ?? 0];
    return least >= from && most <= to
      ? []
      : `the share of ${document} is ${percent(least)} to ${percent(most)}`;
  });
  return outside[0];
}

function evenContradicts({ documents, to }: ClaimOf<'even'>, corpus: Corpus): string | undefined {
  const found = corpus.documents
    .map(({ id }) => id)
    .filter((id) =>
      findingShares(corpus).every(
        ({ document, theme, high }) => document !== id || theme === 'none' || (high ?? 0) <= to,
      ),
    );
  return otherDocuments(documents, found);
}

function pairContradicts(claimed: readonly string[], found: readonly string[]): string | undefined {
  return claimed.every((id) => found.includes(id))
    ? undefined
    : `the data show it of ${found.length === 0 ? 'no pair by every coding' : found.join(' and ')}`;
}

/** The two documents whose least distance by any coding is above the largest of all others; none where there are no such. */
function furthestPair(corpus: Corpus): string[] {
  const [first, ...others] = [...emphasisFigures(corpus).distances.characters].reverse();
  if (first === undefined) return [];
  const isSteady = others.every(({ high }) => (high ?? 0) < (first.low ?? 0));
  return isSteady ? [first.a, first.b] : [];
}

/** The two documents with most wording in common. */
function firstPair(corpus: Corpus): string[] {
  return emphasisFigures(corpus)
    .pairs.slice(0, 1)
    .flatMap(({ a, b }) => [a, b]);
}

type HeldClaim = ClaimOf<'number'> | ClaimOf<'end'> | ClaimOf<'most-shared'> | ClaimOf<'term'>;

/** The documents of which a claim holds. */
function holders(claim: HeldClaim, corpus: Corpus): string[] {
  if (claim.claim === 'end') {
    return endThemes(corpus.documents, claim.end).find(({ theme }) => theme === claim.theme)?.documents ?? [];
  }
  return corpus.documents.map(({ id }) => id).filter((id) => isHeldBy(id, claim, corpus));
}

function isHeldBy(document: string, claim: Exclude<HeldClaim, ClaimOf<'end'>>, corpus: Corpus): boolean {
  if (claim.claim === 'number') return numberedAnswer(corpus, document, claim.question) !== undefined;
  if (claim.claim === 'term') {
    const found = termCounts(corpus.terms, corpus.documents).find(({ term }) => term.id === claim.term);
    return (found?.counts[document] ?? 0) > 0;
  }
  const shared = emphasisFigures(corpus).shared.filter((each) => each.document === document);
  const own = shared.find(({ theme }) => theme === claim.theme);
  return shared.every(
    ({ theme, high }) =>
      theme === 'all' || theme === 'none' || theme === claim.theme || (high ?? 0) < (own?.low ?? 0),
  );
}

function otherDocuments(claimed: readonly string[], found: readonly string[]): string | undefined {
  const isSame = claimed.length === found.length && claimed.every((id) => found.includes(id));
  return isSame ? undefined : `the data show it of ${found.length === 0 ? 'no document' : found.join(', ')}`;
}
