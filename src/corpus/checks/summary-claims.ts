import { countWord as englishCount } from '../../i18n/en/count-words.ts';
import { countWord as chineseCount } from '../../i18n/zh/count-words.ts';
import { CLAIM_KINDS, type Claim, type Document } from '../model/corpus.ts';
import type { Localized } from '../model/localized.ts';
import { markedNames, outsideMarks, type MarkedName } from '../read/read-summary.ts';

/** What is wrong with a summary, in words that end a message. */
export type Fault = (problem: string) => Error;

/** Kinds that quote words of the document. */
const WITH_WORDS: readonly Claim['kind'][] = ['says', 'lacks', 'only'];

/**
 * What a summary claims in one language.
 * @throws by `fault` where a name is unknown, unclear or unmarked, “all five” is unmarked or miscounted, or a claim is none.
 */
export function summaryClaims(
  summary: string,
  language: keyof Localized,
  documents: readonly Document[],
  fault: Fault,
): Claim[] {
  const rest = outsideMarks(summary);
  const unmarked = documents.find(({ shortName }) => isNamed(rest, shortName[language]));
  if (unmarked !== undefined) {
    const name = unmarked.shortName[language];
    throw fault(`names ${name} without what is claimed of it. Mark it, as in “[${name}](answers)”.`);
  }
  const all = { en: `all ${englishCount(documents.length)}`, zh: `${chineseCount(documents.length)}份` }[
    language
  ];
  if (rest.toLowerCase().includes(all)) {
    throw fault(`speaks of “${all}” without a claim. Mark it, as in “[${all}](all)”.`);
  }
  return markedNames(summary).flatMap((marked) => readMark(marked, language, documents, fault));
}

/** A name of Latin letters is a whole word. */
function isNamed(text: string, name: string): boolean {
  return new RegExp(`(?<![A-Za-z])${RegExp.escape(name)}(?![A-Za-z])`, 'u').test(text);
}

function readMark(
  { name, claims }: MarkedName,
  language: keyof Localized,
  documents: readonly Document[],
  fault: Fault,
): Claim[] {
  if (claims.length === 1 && claims[0] === 'all') {
    assertCounted(name, documents.length, fault);
    return [{ document: null, kind: 'all', words: null }];
  }
  const found = documents.filter(({ shortName, issued }) =>
    [shortName[language], `${shortName[language]} ${issued?.slice(0, 4) ?? ''}`].includes(name),
  );
  const [document] = found;
  if (document === undefined)
    throw fault(
      `marks “${name}”, which is the short name of no document; that of a draft is named once it is no draft.`,
    );
  if (found.length > 1) throw fault(`marks “${name}”, the name of several documents. Add the year.`);
  return claims.map((claim) => ({ document: document.id, ...readClaim(claim, name, fault) }));
}

function readClaim(claim: string, name: string, fault: Fault): Omit<Claim, 'document'> {
  const [, word = '', words = ''] = /^(\S+)\s*(.*)$/u.exec(claim) ?? [];
  const kind = CLAIM_KINDS.find((each) => each === word && each !== 'all');
  if (kind === undefined || WITH_WORDS.includes(kind) !== (words !== '')) {
    throw fault(
      `claims “${claim}” of ${name}. A claim is “answers”, “silent”, “figure”, or “says”, “lacks” or “only” with words of the text; “all” stands alone.`,
    );
  }
  return { kind, words: words === '' ? null : words };
}

/** “All five” says how many there are, so that it cannot outlive a new document. */
function assertCounted(name: string, count: number, fault: Fault): void {
  const words = [englishCount(count), chineseCount(count)];
  if (!words.some((word) => name.toLowerCase().includes(word))) {
    throw fault(`marks “${name}” as all, and there are ${words.join(', ')}. Write how many there are.`);
  }
}
