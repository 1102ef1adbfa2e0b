import type { Claim, Commitment, Document } from '../model/corpus.ts';
import { documentTexts } from '../model/document-texts.ts';
import type { Localized } from '../model/localized.ts';
import { ContentError } from '../edition/content-error.ts';
import { HAS_ENGLISH } from '../edition/edition.ts';
import type { ThemeId } from '../model/themes.ts';
import { hasFigure } from '../schema/commitment-schema.ts';
import type { ThemeData } from '../schema/theme-schema.ts';
import { summaryClaims, type Fault } from './summary-claims.ts';

type TopicData = ThemeData['topics'][number];

const LANGUAGE_NAMES = { en: 'English', zh: 'Chinese' };

/** What claims are held to. */
interface Shown {
  documents: readonly Document[];
  commitments: readonly Commitment[];
}

/**
 * What the summaries of a theme say of documents is true of their cells and of their whole texts, and the same in both
 * languages.
 * @throws {ContentError} with file, topic, language, claim and what the text shows.
 */
export function assertClaims({ topics }: ThemeData, theme: ThemeId, shown: Shown, folder: string): void {
  for (const [index, topic] of topics.entries())
    ContentError.attempt(() => {
      assertTopicClaims(topic, index, theme, shown, folder);
    });
}

function assertTopicClaims(
  topic: TopicData,
  index: number,
  theme: ThemeId,
  shown: Shown,
  folder: string,
): void {
  const faults = (language: keyof Localized) => (problem: string) =>
    new ContentError(
      `${folder}/${theme}.yaml`,
      `the ${LANGUAGE_NAMES[language]} summary of “${topic.id}” ${problem}`,
      ['topics', index, 'summary', language],
    );
  const en = HAS_ENGLISH ? claimed(topic, 'en', shown, faults('en')) : undefined;
  const zh = claimed(topic, 'zh', shown, faults('zh'));
  if (en === undefined) return;
  const inEnglish = en.find((claim) => !zh.includes(claim));
  if (inEnglish !== undefined) throw faults('zh')(`lacks what the English claims: “${inEnglish}”.`);
  const inChinese = zh.find((claim) => !en.includes(claim));
  if (inChinese !== undefined) throw faults('en')(`lacks what the Chinese claims: “${inChinese}”.`);
}

/** The claims of a summary in one language, which all hold, each in words that are the same for both. */
function claimed(topic: TopicData, language: keyof Localized, shown: Shown, fault: Fault): string[] {
  const claims = summaryClaims(topic.summary[language], language, shown.documents, fault);
  for (const claim of claims) {
    const problem = contradiction(claim, topic, shown);
    if (problem !== undefined) {
      throw fault(`claims “${written(claim)}”, but ${problem}. Correct the summary or the cell.`);
    }
  }
  return claims.map(written);
}

function written({ document, kind, words }: Claim): string {
  return [document, kind, words].filter((part) => part !== null).join(' ');
}

/** What the texts show against a claim; undefined where it holds. */
function contradiction(
  { document: id, kind, words }: Claim,
  topic: TopicData,
  { documents, commitments }: Shown,
): string | undefined {
  const document = documents.find((each) => each.id === id);
  if (document === undefined) {
    const silent = documents.filter((each) => topic.answers[each.id] === undefined);
    return silent.length === 0 ? undefined : `the cell of ${listed(silent.map((each) => each.id))} is empty`;
  }
  const cell = topic.answers[document.id] ?? [];
  if (kind === 'silent') return cell.length === 0 ? undefined : `its cell has ${listed(cell)}`;
  if (cell.length === 0 && kind !== 'lacks') return 'its cell is empty';
  if (kind === 'figure') {
    const counted = commitments.some(
      (each) => each.document === id && cell.includes(each.place) && hasFigure(each),
    );
    return counted ? undefined : `no commitment at ${listed(cell)} has a number or a date`;
  }
  return words === null ? undefined : wordsContradict(kind, words, document, cell, documents);
}

function wordsContradict(
  kind: Claim['kind'],
  words: string,
  document: Document,
  cell: readonly string[],
  documents: readonly Document[],
): string | undefined {
  const at = placesOf(words, document);
  if (kind === 'lacks') return at.length === 0 ? undefined : `the words stand at ${listed(at)}`;
  if (at.length === 0) return 'the words stand nowhere in the document';
  if (kind === 'says') {
    return at.some((place) => cell.includes(place))
      ? undefined
      : `the words stand at ${listed(at)}, which is not in its cell`;
  }
  const others = documents
    .filter((each) => each !== document)
    .flatMap((each) => placesOf(words, each).map((place) => `${each.id} ${place}`));
  return others.length === 0 ? undefined : `the words also stand at ${listed(others)}`;
}

function placesOf(words: string, document: Document): string[] {
  return documentTexts(document)
    .filter(({ zh }) => zh.includes(words))
    .map(({ id }) => id);
}

function listed(all: readonly string[]): string {
  return all.join(', ');
}
