import { draft as draftInEnglish } from '../../i18n/en/draft.ts';
import { draft as draftInChinese } from '../../i18n/zh/draft.ts';
import {
  assertCoded,
  assertNoTypedSpaces,
  assertNotes,
  assertNumbers,
  assertReconciled,
  assertStated,
  type LineOf,
} from '../checks/assert-document.ts';
import { assertFaithful, assertRestored, assertSourceHash } from '../checks/assert-source.ts';
import { assertTranslation } from '../checks/assert-translation.ts';
import type { Document } from '../model/corpus.ts';
import type { Localized } from '../model/localized.ts';
import type { Term } from '../model/terms.ts';
import { byCoding, CODINGS } from '../model/themes.ts';
import { ContentError } from '../edition/content-error.ts';
import { HAS_ENGLISH } from '../edition/edition.ts';
import { CONTENT_FOLDERS } from '../read/content-files.ts';
import type { Content } from '../read/content.ts';
import { parseEdition } from '../read/parse-edition.ts';
import { restoreSource } from '../read/restore-source.ts';
import type { TranslationData } from '../schema/schema.ts';
import { buildProvision, toChapter, type Parts } from './build-provision.ts';

/**
 * A document with its codes and its English, every promise about it asserted; of a draft, those about what it has.
 * @param hasTerms whether all terms could be read
 * @throws {ContentError} where it cannot be made a document at all.
 */
export function buildDocument(
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
  const translation = HAS_ENGLISH
    ? own(content.translations, CONTENT_FOLDERS.translations, NO_TRANSLATION)
    : NO_TRANSLATION;
  const english = (textId: string) => translation.text[textId] ?? '';
  const parts = { edition, english, codes, codings };
  const document: Document = {
    ...data,
    id,
    ...(isDraft && { shortName: draftName(data.shortName) }),
    title: { zh: edition.title, en: english('title') || (isDraft && HAS_ENGLISH ? edition.title : '') },
    source: { ...data.source, text: source?.text ?? '' },
    // Read again when asked for: kept, a segment for every character would fill the memory of a large corpus.
    get segments() {
      return restore();
    },
    stream: edition.stream,
    chapters: edition.chapters.map((chapter) => toChapter(chapter, english)),
    provisions: edition.provisions.map((provision) => buildProvision(provision, parts)),
    blocks: edition.blocks.map(({ text, ...block }) => ({ ...block, zh: text, en: english(block.id) })),
    translatorNotes: translation.notes,
    revisions: content.revisions[id]?.changes ?? [],
  };
  assertCodes(document, codes, codings);
  assertNumbers(document, at);
  assertNoTypedSpaces(document, at);
  assertStated(document, file);
  assertNotes(document, file);
  if (HAS_ENGLISH)
    assertTranslation(document, translation, terms, `${CONTENT_FOLDERS.translations}/${id}.yaml`, hasTerms);
  return document;
}

/** Asserts what the files of a document’s codes say of it. */
function assertCodes(document: Document, codes: Parts['codes'], codings: Parts['codings']): void {
  const { id } = document;
  const codeFile = `${CONTENT_FOLDERS.codes}/${id}.yaml`;
  assertCoded(document, codes, codeFile);
  for (const coding of CODINGS) {
    assertCoded(document, codings[coding], `${CONTENT_FOLDERS[coding]}/${id}.yaml`);
  }
  const isRead = (sentence: string) =>
    [codes, ...Object.values(codings)].every((coding) => coding[sentence] !== undefined);
  assertReconciled(document, codeFile, isRead);
}

/** Of a draft that has none yet, or of any document where the edition has no English. */
const NO_TRANSLATION: TranslationData = { text: {}, notes: [], exceptions: [] };

/** The name of a draft, which says wherever it stands that it is one. */
function draftName({ zh, en }: Localized): Localized {
  return { zh: draftInChinese.named(zh), en: HAS_ENGLISH ? draftInEnglish.named(en) : '' };
}

/** What a file of its own holds; undefined where it is missing, which is told, or could not be read. */
export function part<T>(parts: Record<string, T>, key: string, file: string): T | undefined {
  const found = parts[key];
  if (found === undefined && !ContentError.isTold(file))
    ContentError.tell(file, 'this file is missing. Add it.');
  return found;
}
