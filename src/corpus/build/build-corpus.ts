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
import type { Commitment, Corpus, Document, Question } from '../model/corpus.ts';
import { relatedBothWays, type Term } from '../model/terms.ts';
import { byCoding, CODINGS, THEMES, type ThemeId } from '../model/themes.ts';
import { ContentError } from '../read/content-error.ts';
import { CONTENT_FILES, CONTENT_FOLDERS } from '../read/content-files.ts';
import type { Content } from '../read/content.ts';
import { parseEdition } from '../read/parse-edition.ts';
import { restoreSource } from '../read/restore-source.ts';
import { buildProvision, toChapter } from './build-provision.ts';
import { buildTheme } from './build-themes.ts';

/**
 * Joins text, codes and topics, and asserts every promise about them.
 * @throws {ContentError} with file, id and what to do, on the first promise broken.
 */
export function buildCorpus(content: Content): Corpus {
  assertJoined(content);
  const terms: Term[] = withIds(content.terms);
  const commitments: Commitment[] = withIds(content.commitments);
  const questions: Question[] = withIds(content.questions);
  const documents = content.documents.map((entry) => buildDocument(entry, content, terms)).sort(byDate);
  const themeData = (id: ThemeId) => part(content.themes, id, `${CONTENT_FOLDERS.themes}/${id}.yaml`);
  for (const id of THEMES)
    assertClaims(themeData(id), id, { documents, commitments }, CONTENT_FOLDERS.themes);
  const themes = THEMES.map((id) => buildTheme(id, themeData(id), documents));
  assertTopics(documents, themes, CONTENT_FOLDERS.themes);
  assertWords(documents, themes, CONTENT_FOLDERS.themes);
  assertTermsOccur(documents, terms, CONTENT_FOLDERS.terms);
  assertFormsDistinct(terms, CONTENT_FOLDERS.terms);
  assertTermsRelated(terms, CONTENT_FOLDERS.terms);
  assertTermsSourced(terms, content.works, CONTENT_FOLDERS.terms);
  assertWorks(content.works, terms, CONTENT_FILES.works);
  assertRenderings({ documents, themes, questions, terms }, CONTENT_FOLDERS);
  assertQuotes(documents, commitments, CONTENT_FOLDERS.commitments);
  assertDates(commitments, CONTENT_FOLDERS.commitments);
  assertAnswered(commitments, questions, CONTENT_FOLDERS);
  assertMentions(documents, commitments, questions, CONTENT_FOLDERS.questions);
  assertCodebook(documents, content.codebook, CONTENT_FILES.codebook);
  assertCounterparts(documents, content.counterparts, CONTENT_FILES.counterparts);
  assertReadings(documents, content.counterpartReadings, CONTENT_FILES.counterpartReadings);
  return {
    documents,
    themes,
    terms: relatedBothWays(terms),
    works: content.works,
    commitments,
    questions,
    findings: withIds(content.findings).sort((a, b) => a.order - b.order),
    counterpartCorrections: content.counterparts,
    counterpartReadings: content.counterpartReadings,
    passageRenderings: content.passages,
    codebook: content.codebook,
    changes: content.changes,
  };
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
): Document {
  const file = `${CONTENT_FOLDERS.documents}/${id}.mdx`;
  const sourceFile = `${CONTENT_FOLDERS.sources}/${data.source.file}`;
  const source = part(content.sources, data.source.file, sourceFile);
  assertSourceHash(source.sha256, data.source.sha256, sourceFile);

  const { rules, corrections } = data.restoration;
  const restore = () => restoreSource(source.text, rules, corrections, file);
  const edition = parseEdition(mdx, file);
  const at: LineOf = (...ids) => {
    const line = edition.lines[edition.stream.findIndex((piece) => ids.includes(piece.id))];
    return line === undefined ? file : `${file}:${line}`;
  };
  assertFaithful(restore(), edition.stream, source.text, { edition: at, source: sourceFile });
  assertRestored(edition.stream, data.notes, at);

  const codes = part(content.codes, id, `${CONTENT_FOLDERS.codes}/${id}.yaml`);
  const codings = byCoding((coding) => part(content[coding], id, `${CONTENT_FOLDERS[coding]}/${id}.yaml`));
  const translation = part(content.translations, id, `${CONTENT_FOLDERS.translations}/${id}.yaml`);
  const english = (textId: string) => translation.text[textId] ?? '';
  const parts = { edition, english, codes, codings };
  const document: Document = {
    ...data,
    id,
    title: { zh: edition.title, en: english('title') },
    source: { ...data.source, text: source.text },
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
    revisions: part(content.revisions, id, `${CONTENT_FOLDERS.revisions}/${id}.yaml`).changes,
  };
  assertCoded(document, codes, `${CONTENT_FOLDERS.codes}/${id}.yaml`);
  for (const coding of CODINGS) {
    assertCoded(document, codings[coding], `${CONTENT_FOLDERS[coding]}/${id}.yaml`);
  }
  assertReconciled(document, `${CONTENT_FOLDERS.codes}/${id}.yaml`);
  assertNumbers(document, at);
  assertNoTypedSpaces(document, at);
  assertStated(document, file);
  assertNotes(document, file);
  assertTranslation(document, translation, terms, `${CONTENT_FOLDERS.translations}/${id}.yaml`);
  return document;
}

function part<T>(parts: Record<string, T>, key: string, file: string): T {
  const found = parts[key];
  if (found === undefined) throw new ContentError(file, 'this file is missing. Add it.');
  return found;
}
