import { assertClaims } from '../checks/assert-claims.ts';
import { assertAnswered, assertDates, assertMentions, assertQuotes } from '../checks/assert-commitments.ts';
import {
  assertCoded,
  assertNoTypedSpaces,
  assertNotes,
  assertNumbers,
  assertReconciled,
  assertStated,
  type LineOf,
} from '../checks/assert-document.ts';
import { assertCounterparts, assertReadings } from '../checks/assert-counterparts.ts';
import { assertJoined } from '../checks/assert-joined.ts';
import { assertFaithful, assertRestored, assertSourceHash } from '../checks/assert-source.ts';
import { assertRenderings } from '../checks/assert-renderings.ts';
import {
  assertFormsDistinct,
  assertTermsOccur,
  assertTermsRelated,
  assertTermsSourced,
  assertWorks,
} from '../checks/assert-terms.ts';
import { assertCodebook, assertTopics, assertWords } from '../checks/assert-themes.ts';
import { assertTranslation } from '../checks/assert-translation.ts';
import { draft as draftInEnglish } from '../../i18n/en/draft.ts';
import { draft as draftInChinese } from '../../i18n/zh/draft.ts';
import type { Commitment, Corpus, Document, Question, Theme } from '../model/corpus.ts';
import { documentTexts } from '../model/document-texts.ts';
import type { Localized } from '../model/localized.ts';
import { relatedBothWays, type Term } from '../model/terms.ts';
import { byCoding, CODINGS, THEMES } from '../model/themes.ts';
import { ContentError } from '../read/content-error.ts';
import { CONTENT_FILES, CONTENT_FOLDERS } from '../read/content-files.ts';
import type { Content } from '../read/content.ts';
import { parseEdition } from '../read/parse-edition.ts';
import { restoreSource } from '../read/restore-source.ts';
import type { ThemeData } from '../schema/theme-schema.ts';
import { buildProvision, toChapter } from './build-provision.ts';
import { buildTheme } from './build-themes.ts';

/**
 * Joins text, codes and topics, and asserts every promise about them. Drafts are asserted as far as they go, and stand
 * apart from the documents that all figures are made of.
 * @throws {ContentError} with file, id and what to do, on the first promise broken; where mistakes are gathered, each
 * is told, save what only follows from another.
 */
export function buildCorpus(content: Content): Corpus {
  const broken = ContentError.toldFiles();
  const isWhole = (...places: string[]) =>
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

  let areRight = true;
  const themes = THEMES.flatMap((id) => {
    const data = part(content.themes, id, `${ofThemes}/${id}.yaml`);
    if (data === undefined) return [];
    const told = ContentError.toldFiles().length;
    if (hasNames) assertClaims(data, id, { documents, commitments }, ofThemes);
    // What a summary claims wrongly cannot be read.
    const isRight = hasNames && ContentError.toldFiles().length === told;
    areRight &&= isRight;
    return [buildTheme(id, isRight ? data : withoutSummaries(data), documents)];
  });
  if (hasTexts) {
    const sound = themes.filter(({ id }) => isWhole(`${ofThemes}/${id}.yaml`));
    assertTopics(all, sound, ofThemes);
    // Of words that stand nowhere nothing can be said while a text is not what it should be.
    if (!ContentError.toldFiles().some((file) => file.startsWith(`${CONTENT_FOLDERS.documents}/`))) {
      assertWords(all, themes, ofThemes);
      assertTermsOccur(all, terms, ofTerms);
    }
    assertQuotes(all, commitments, ofCommitments);
    assertCodebook(documents, content.codebook, CONTENT_FILES.codebook);
    assertCounterparts(documents, content.counterparts, CONTENT_FILES.counterparts);
    assertReadings(documents, content.counterpartReadings, CONTENT_FILES.counterpartReadings);
    if (isWhole(ofCommitments)) assertMentions(all, commitments, questions, ofQuestions);
    if (areRight && isWhole(ofTerms, CONTENT_FOLDERS.translations, ofThemes, ofQuestions))
      assertRenderings({ documents: all, themes, questions, terms }, CONTENT_FOLDERS);
  }
  assertFormsDistinct(terms, ofTerms);
  if (isWhole(ofTerms)) {
    assertTermsRelated(terms, ofTerms);
    assertWorks(content.works, terms, CONTENT_FILES.works);
  }
  if (isWhole(CONTENT_FILES.works)) assertTermsSourced(terms, content.works, ofTerms);
  assertDates(commitments, ofCommitments);
  if (isWhole(ofCommitments, ofQuestions)) assertAnswered(commitments, questions, CONTENT_FOLDERS);

  const isDraft = (id: string) => drafts.some((draft) => draft.id === id);
  const made = commitments.filter(({ document }) => !isDraft(document));
  return {
    documents,
    drafts,
    themes: drafts.length === 0 ? themes : themes.map((theme) => withoutDrafts(theme, isDraft)),
    terms: relatedBothWays(drafts.length === 0 ? terms : termsIn(terms, documents)),
    works: content.works,
    commitments: made,
    // A question that drafts alone answer waits for them.
    questions: questions.filter(
      ({ id }) => made.length === commitments.length || made.some(({ question }) => question === id),
    ),
    findings: withIds(content.findings).sort((a, b) => a.order - b.order),
    counterpartCorrections: content.counterparts,
    counterpartReadings: content.counterpartReadings,
    passageRenderings: content.passages,
    codebook: content.codebook,
    changes: content.changes,
  };
}

function withoutSummaries(data: ThemeData): ThemeData {
  return { ...data, topics: data.topics.map((topic) => ({ ...topic, summary: { zh: '', en: '' } })) };
}

/** A theme as the documents have it that figures are made of. */
function withoutDrafts(theme: Theme, isDraft: (id: string) => boolean): Theme {
  const others = <T>(of: Record<string, T>) =>
    Object.fromEntries(Object.entries(of).filter(([id]) => !isDraft(id)));
  return {
    ...theme,
    topics: theme.topics.map((topic) => ({
      ...topic,
      answers: others(topic.answers),
      otherwise: others(topic.otherwise),
    })),
    unplaced: others(theme.unplaced),
  };
}

/** The terms that stand in documents, and are related to such. */
function termsIn(terms: readonly Term[], documents: readonly Document[]): Term[] {
  const text = documents
    .flatMap(documentTexts)
    .map(({ zh }) => zh)
    .join('\n');
  const found = terms.filter(({ term, variants }) => [term, ...variants].some((form) => text.includes(form)));
  const ids = new Set(found.map(({ id }) => id));
  return found.map((term) => ({ ...term, related: term.related.filter((id) => ids.has(id)) }));
}

/** Oldest first, what states no date last. */
function byDate(a: Document, b: Document): number {
  return (a.issued ?? '9').localeCompare(b.issued ?? '9');
}

function withIds<T>(entries: Record<string, T>): (T & { id: string })[] {
  return Object.entries(entries).map(([id, data]) => ({ ...data, id }));
}

function buildDocument(
  { id, mdx, data }: Content['documents'][number],
  content: Content,
  terms: readonly Term[],
  hasTerms: boolean,
): Document {
  const file = `${CONTENT_FOLDERS.documents}/${id}.mdx`;
  const sourceFile = `${CONTENT_FOLDERS.sources}/${data.source.file}`;
  const source = part(content.sources, data.source.file, sourceFile);
  if (source !== undefined && !ContentError.isTold(file, 'source', 'sha256'))
    assertSourceHash(source.sha256, data.source.sha256, sourceFile);

  const { rules, corrections } = data.restoration;
  const restore = () => restoreSource(source?.text ?? '', rules, corrections, file);
  const edition = parseEdition(mdx, file);
  const at: LineOf = (...ids) => {
    const line = edition.lines[edition.stream.findIndex((piece) => ids.includes(piece.id))];
    return line === undefined ? file : `${file}:${line}`;
  };
  const isDraft = data.draft === true;
  if (source !== undefined)
    assertFaithful(restore(), edition.stream, source.text, { edition: at, source: sourceFile });
  // What is damaged in a draft is shown as it stands until an editor has looked at it.
  if (!isDraft) assertRestored(edition.stream, data.notes, at);

  const own = <T>(parts: Record<string, T>, folder: string, none: T) =>
    (isDraft ? parts[id] : part(parts, id, `${folder}/${id}.yaml`)) ?? none;
  const codes = own(content.codes, CONTENT_FOLDERS.codes, {});
  const codings = byCoding((coding) => own(content[coding], CONTENT_FOLDERS[coding], {}));
  const translation = own(content.translations, CONTENT_FOLDERS.translations, NO_TRANSLATION);
  const english = (textId: string) => translation.text[textId] ?? '';
  const parts = { edition, english, codes, codings };
  const document: Document = {
    ...data,
    id,
    ...(isDraft && { shortName: draftName(data.shortName) }),
    title: { zh: edition.title, en: english('title') || (isDraft ? edition.title : '') },
    source: { ...data.source, text: source?.text ?? '' },
    // Read again when asked for: kept, a segment for every character would fill the memory of a large corpus.
    get segments() {
      return restore();
    },
    stream: edition.stream,
    chapters: edition.chapters.map((chapter) => toChapter(chapter, english)),
    provisions: edition.provisions.map((provision) => buildProvision(provision, parts)),
    blocks: edition.blocks.map(({ id: blockId, kind, text }) => ({
      id: blockId,
      kind,
      zh: text,
      en: english(blockId),
    })),
    translatorNotes: translation.notes,
    revisions: own(content.revisions, CONTENT_FOLDERS.revisions, { changes: [] }).changes,
  };
  assertCoded(document, codes, `${CONTENT_FOLDERS.codes}/${id}.yaml`);
  for (const coding of CODINGS) {
    assertCoded(document, codings[coding], `${CONTENT_FOLDERS[coding]}/${id}.yaml`);
  }
  assertReconciled(document, `${CONTENT_FOLDERS.codes}/${id}.yaml`, (sentence) =>
    [codes, ...Object.values(codings)].every((coding) => coding[sentence] !== undefined),
  );
  assertNumbers(document, at);
  assertNoTypedSpaces(document, at);
  assertStated(document, file);
  assertNotes(document, file);
  assertTranslation(document, translation, terms, `${CONTENT_FOLDERS.translations}/${id}.yaml`, hasTerms);
  return document;
}

const NO_TRANSLATION: Content['translations'][string] = { text: {}, notes: [], exceptions: [] };

/** The name of a draft, which says wherever it stands that it is one. */
function draftName({ zh, en }: Localized): Localized {
  return { zh: draftInChinese.named(zh), en: draftInEnglish.named(en) };
}

/** What a file of its own holds; undefined where it is missing, which is told, or could not be read. */
function part<T>(parts: Record<string, T>, key: string, file: string): T | undefined {
  const found = parts[key];
  if (found === undefined && !ContentError.isTold(file))
    ContentError.tell(file, 'this file is missing. Add it.');
  return found;
}
