import { assertClaims } from '../checks/assert-claims.ts';
import { assertAnswered, assertDates, assertMentions, assertQuotes } from '../checks/assert-commitments.ts';
import { assertCounterparts, assertReadings } from '../checks/assert-counterparts.ts';
import { assertJoined } from '../checks/assert-joined.ts';
import { assertRenderings } from '../checks/assert-renderings.ts';
import {
  assertFormsDistinct,
  assertPronounced,
  assertTermsOccur,
  assertTermsRelated,
  assertTermsSourced,
  assertWorks,
} from '../checks/assert-terms.ts';
import { assertCodebook, assertTopics, assertWords } from '../checks/assert-themes.ts';
import type { Commitment, Corpus, Document, Question, Theme } from '../model/corpus.ts';
import type { Term } from '../model/terms.ts';
import { ContentError } from '../edition/content-error.ts';
import { EDITION_THEMES, HAS_ENGLISH } from '../edition/edition.ts';
import { CONTENT_FILES, CONTENT_FOLDERS } from '../read/content-files.ts';
import type { Content } from '../read/content.ts';
import type { ThemeData } from '../schema/theme-schema.ts';
import { buildDocument, part } from './build-document.ts';
import { buildTheme } from './build-themes.ts';
import { withoutDrafts } from './without-drafts.ts';

/**
 * Joins text, codes and topics, and asserts every promise about them. Drafts are asserted as far as they go, and stand
 * apart from the documents that all figures are made of.
 * @throws {ContentError} with file, id and what to do, on the first promise broken; where mistakes are gathered, each
 * is told, save what only follows from another.
 */
export function buildCorpus(content: Content): Corpus {
  const broken = ContentError.toldFiles();
  const isWhole: IsWhole = (...places) =>
    !broken.some((file) => places.some((place) => file === place || file.startsWith(`${place}/`)));
  assertJoined(content);
  const terms: Term[] = withIds(content.terms);
  const commitments: Commitment[] = withIds(content.commitments);
  const questions: Question[] = withIds(content.questions);
  const {
    themes: ofThemes,
    terms: ofTerms,
    commitments: ofCommitments,
    questions: ofQuestions,
  } = CONTENT_FOLDERS;
  const all = content.documents
    .flatMap(
      (entry) => ContentError.attempt(() => buildDocument(entry, content, terms, isWhole(ofTerms))) ?? [],
    )
    .sort(byDate);
  const documents = all.filter(({ draft }) => draft !== true);
  const drafts = all.filter(({ draft }) => draft === true);
  const hasTexts = content.unread.length === 0 && all.length === content.documents.length;
  const hasNames = hasTexts && isWhole(CONTENT_FOLDERS.documents, ofCommitments);

  const wrong: string[] = [];
  const themes = EDITION_THEMES.flatMap((theme) => {
    const { id } = theme;
    const data = part(content.themes, id, `${ofThemes}/${id}.yaml`);
    if (data === undefined) return [];
    const told = ContentError.toldFiles().length;
    if (hasNames) assertClaims(data, id, { documents, commitments }, ofThemes);
    // What a summary claims wrongly cannot be read.
    const isRight = hasNames && ContentError.toldFiles().length === told;
    if (!isRight) wrong.push(id);
    return [buildTheme(theme, isRight ? data : withoutSummaries(data), documents)];
  });
  const parts = { all, documents, themes, terms, commitments, questions };
  if (hasTexts) assertTexts(parts, content, isWhole);
  const hasEnglish = isWhole(ofTerms, CONTENT_FOLDERS.translations, ofThemes, ofQuestions);
  if (HAS_ENGLISH && hasTexts && wrong.length === 0 && hasEnglish)
    assertRenderings({ documents: all, themes, questions, terms }, CONTENT_FOLDERS);
  assertOthers(parts, content, isWhole);
  return {
    documents,
    drafts,
    ...withoutDrafts(parts, drafts),
    works: content.works,
    pronunciations: content.pronunciations,
    findings: withIds(content.findings).sort((a, b) => a.order - b.order),
    counterpartCorrections: content.counterparts,
    counterpartReadings: content.counterpartReadings,
    passageRenderings: content.passages,
    codebook: content.codebook,
    exercises: content.exercises,
    changes: content.changes,
  };
}

/** What is joined of the content; `all` are its documents and drafts. */
interface Joined {
  all: Document[];
  documents: Document[];
  themes: Theme[];
  terms: Term[];
  commitments: Commitment[];
  questions: Question[];
}

/** Whether every file of these folders could be read, without a fault. */
type IsWhole = (...places: string[]) => boolean;

/** Asserts what is said of texts, all of which could be read. */
function assertTexts(
  { all, documents, themes, terms, commitments, questions }: Joined,
  content: Content,
  isWhole: IsWhole,
): void {
  const folders = CONTENT_FOLDERS;
  const sound = themes.filter(({ id }) => isWhole(`${folders.themes}/${id}.yaml`));
  assertTopics(all, sound, folders.themes);
  // Of words that stand nowhere nothing can be said while a text is not what it should be, or is yet to come.
  const isPending = documents.length < all.length || documents.length === 0;
  if (!isPending && !ContentError.toldFiles().some((file) => file.startsWith(`${folders.documents}/`))) {
    assertWords(all, themes, folders.themes);
    assertTermsOccur(all, terms, folders.terms);
    assertPronounced(all, content.pronunciations, CONTENT_FILES.pronunciations);
  }
  assertQuotes(all, commitments, folders.commitments);
  assertCodebook(documents, content.codebook, CONTENT_FILES.codebook);
  assertCounterparts(documents, content.counterparts, CONTENT_FILES.counterparts);
  assertReadings(documents, content.counterpartReadings, CONTENT_FILES.counterpartReadings);
  if (isWhole(folders.commitments)) assertMentions(all, commitments, questions, folders.questions);
}

/** Asserts what terms, works, commitments and questions say of each other. */
function assertOthers({ terms, commitments, questions }: Joined, content: Content, isWhole: IsWhole): void {
  const folders = CONTENT_FOLDERS;
  assertFormsDistinct(terms, folders.terms);
  if (isWhole(folders.terms)) {
    assertTermsRelated(terms, folders.terms);
    assertWorks(content.works, terms, CONTENT_FILES.works);
  }
  if (isWhole(CONTENT_FILES.works)) assertTermsSourced(terms, content.works, folders.terms);
  assertDates(commitments, folders.commitments);
  if (isWhole(folders.commitments, folders.questions)) assertAnswered(commitments, questions, folders);
}

function withoutSummaries(data: ThemeData): ThemeData {
  return { ...data, topics: data.topics.map((topic) => ({ ...topic, summary: { zh: '', en: '' } })) };
}

/** Oldest first, what states no date last. */
function byDate(a: Document, b: Document): number {
  return (a.issued ?? '9').localeCompare(b.issued ?? '9');
}

function withIds<T>(entries: Record<string, T>): (T & { id: string })[] {
  return Object.entries(entries).map(([id, data]) => ({ ...data, id }));
}
