import { assertFaithful } from './assert-faithful.ts';
import {
  assertCoded,
  assertNoTypedSpaces,
  assertNotes,
  assertNumbers,
  assertReconciled,
  assertSourceHash,
  assertStated,
  assertTopics,
} from './assertions.ts';
import { ContentError } from './content-error.ts';
import type { Corpus, Document, Provision, Sentence, Theme } from './corpus.ts';
import { countHan } from './han.ts';
import { parseEdition, type Edition, type EditionProvision } from './parse-edition.ts';
import { provisionNumber } from './provision-number.ts';
import { restoreSource } from './restore-source.ts';
import type { Coding, DocumentData, Reconciled, ThemeData } from './schema.ts';
import { THEMES } from './themes.ts';

/** The content as read from disk, each part by the id that joins it. */
export interface Content {
  documents: { id: string; mdx: string; data: DocumentData }[];
  sources: Record<string, { text: string; sha256: string }>;
  codes: Record<string, Reconciled>;
  first: Record<string, Coding>;
  second: Record<string, Coding>;
  themes: Record<string, ThemeData>;
}

/**
 * Joins text, codes and topics, and asserts every promise about them.
 * @throws {ContentError} with file, id and what to do, on the first promise broken.
 */
export function buildCorpus(content: Content): Corpus {
  const documents = content.documents
    .map((entry) => buildDocument(entry, content))
    .sort((a, b) => a.issued.localeCompare(b.issued));
  const themes = THEMES.map((id): Theme => ({
    id,
    ...part(content.themes, id, `content/themes/${id}.yaml`),
  }));
  assertTopics(documents, themes, 'content/themes');
  return { documents, themes };
}

function buildDocument({ id, mdx, data }: Content['documents'][number], content: Content): Document {
  const file = `content/documents/${id}.mdx`;
  const sourceFile = `content/sources/${data.source.file}`;
  const source = part(content.sources, data.source.file, sourceFile);
  assertSourceHash(source.sha256, data.source.sha256, sourceFile);

  const { rules, corrections } = data.restoration;
  const segments = restoreSource(source.text, rules, corrections, file);
  const edition = parseEdition(mdx, file);
  assertFaithful(segments, edition.stream, source.text, { edition: file, source: sourceFile });

  const codings = {
    codes: part(content.codes, id, `content/codes/${id}.yaml`),
    first: part(content.first, id, `content/codes/first/${id}.yaml`),
    second: part(content.second, id, `content/codes/second/${id}.yaml`),
  };
  const document: Document = {
    ...data,
    id,
    title: { zh: edition.title, en: null },
    source: { ...data.source, text: source.text },
    segments,
    stream: edition.stream,
    chapters: edition.chapters.map((chapter) => ({ id: chapter.id, zh: chapter.text, en: null })),
    provisions: edition.provisions.map((provision) => buildProvision(provision, edition, codings)),
    blocks: edition.blocks.map((block) => ({ id: block.id, kind: block.kind, zh: block.text, en: null })),
  };
  assertCoded(document, codings.codes, `content/codes/${id}.yaml`);
  assertCoded(document, codings.first, `content/codes/first/${id}.yaml`);
  assertCoded(document, codings.second, `content/codes/second/${id}.yaml`);
  assertReconciled(document, `content/codes/${id}.yaml`);
  assertNumbers(document, file);
  assertNoTypedSpaces(document, file);
  assertStated(document, file);
  assertNotes(document, file);
  return document;
}

interface Codings {
  codes: Reconciled;
  first: Coding;
  second: Coding;
}

function buildProvision(provision: EditionProvision, edition: Edition, codings: Codings): Provision {
  const chapter = edition.chapters.find(({ id }) => id === provision.chapter);
  const above = provision.id === 'closing' ? null : (chapter?.text ?? null);
  return {
    id: provision.id,
    number: provisionNumber(provision.heading, above),
    chapter: chapter === undefined ? null : { id: chapter.id, zh: chapter.text, en: null },
    heading: provision.heading === null ? null : { zh: provision.heading, en: null },
    sentences: provision.sentences.map(({ id, text }) => buildSentence(id, text, codings)),
  };
}

/** Codes that are missing are reported by `assertCoded`, all at once. */
function buildSentence(id: string, text: string, { codes, first, second }: Codings): Sentence {
  const none: Coding[string] = { theme: 'none', also: [] };
  const { theme, also, reason }: Reconciled[string] = codes[id] ?? none;
  return {
    id,
    zh: text,
    en: null,
    characters: countHan(text),
    theme,
    also,
    codings: { first: first[id] ?? none, second: second[id] ?? none },
    reason: reason ?? null,
  };
}

function part<T>(parts: Record<string, T>, key: string, file: string): T {
  const found = parts[key];
  if (found === undefined) throw new ContentError(file, 'this file is missing. Add it.');
  return found;
}
