import { assertFaithful } from '../checks/assert-source.ts';
import { CODINGS } from '../model/themes.ts';
import { ContentError } from '../edition/content-error.ts';
import { HAS_ENGLISH } from '../edition/edition.ts';
import { parseEdition, type ParsedEdition } from '../read/parse-edition.ts';
import { PATTERNS } from '../read/restore-source.ts';
import { GOVERNMENT_LEVELS } from '../schema/schema.ts';
import type { Mend } from '../received/mends.ts';
import { CHAPTER } from '../received/numbering.ts';
import { traditionalCharacters } from '../received/propose-restoration.ts';
import { hasItems } from '../received/provision-headings.ts';
import { readReceived, type ReceivedReading } from '../received/read-received.ts';
import { writeEdition, writeSkeletons } from './write-edition.ts';

/** A received text, decoded, with the name of its file and its SHA-256, and how a reader mended its reading. */
export interface Received {
  name: string;
  text: string;
  sha256: string;
  mends?: readonly Mend[];
}

/** The files of a document that is proposed, its source apart, and what a person has to decide. */
export interface DocumentProposal {
  files: Record<string, string>;
  decisions: string[];
}

/** What is proposed of a document, from which the decisions are read. */
interface Proposed extends Pick<ReceivedReading, 'record' | 'restoration' | 'parts' | 'lines'> {
  id: string;
  edition: ParsedEdition;
}

/** Places of one kind that are listed; of more, the number. */
const SHOWN = 12;
/** Characters shown of a line that was not read as the chapter it may be. */
const LOST = 12;
/** Characters shown on either side of a place. */
const CONTEXT = 4;

/**
 * Proposes a document from a received text: edition, codes and translation, none of them decided.
 * The proposed edition has every character of the source, as the build will check again.
 * @throws {ContentError} where the text is empty or not Chinese.
 */
export function proposeDocument(id: string, received: Received): DocumentProposal {
  if (!/\p{Script=Han}/u.test(received.text)) {
    throw new ContentError(received.name, 'has no Chinese text. Give the text of one document.');
  }
  const { restoration, segments, parts, record, lines } = readReceived(received.text, received.mends);
  if (record.title === null) {
    throw new ContentError(
      received.name,
      'has no title: its first line reads as a sentence or a numbered item. Give the whole text, title included.',
    );
  }
  const sourceFile = `${id}.txt`;
  const file = `content/documents/${id}.mdx`;
  const mdx = writeEdition(id, parts, record, restoration, {
    file: sourceFile,
    received: received.name,
    sha256: received.sha256,
  });
  const edition = parseEdition(mdx, file);
  assertFaithful(segments, edition.stream, received.text, {
    edition: () => file,
    source: received.name,
  });
  return {
    files: { [file]: mdx, ...writeSkeletons(id, edition) },
    decisions: listDecisions({ id, record, restoration, parts, lines, edition }),
  };
}

/** What a person has to decide about a proposed document, one line each, in the order of the work. */
function listDecisions(proposed: Proposed): string[] {
  return [
    ...recordDecisions(proposed),
    ...restorationDecisions(proposed),
    ...cuttingDecisions(proposed),
    ...work(proposed),
  ];
}

function recordDecisions({ id, record }: Proposed): string[] {
  const shown = (value: string | null) => value ?? 'not found';
  return [
    `Id: ${id}. It is the address of every sentence and never moves: the place in pinyin and the year, joined by -.`,
    `Short name: ${shown(record.shortName)}; place: ${shown(record.place)}; issuer: ${shown(record.issuer)}.${HAS_ENGLISH ? ' Check the English, which is proposed by pinyin.' : ''}`,
    `Level: ${shown(record.level)} (${GOVERNMENT_LEVELS.join(', ')}). Kind: ${record.genre === null ? 'not found' : `${record.genre.zh}, ${record.genre.en}`}.`,
    `Number: ${shown(record.docNumber)}; adopted: ${shown(record.adopted)}; issued: ${shown(record.issued)}.`,
  ];
}

function restorationDecisions({ restoration: { rules, furniture }, edition }: Proposed): string[] {
  const text = edition.stream.map((piece) => piece.text).join('');
  const left = [
    places(
      'Traditional characters left',
      rules.includes('characters') ? [] : [...new Set(traditionalCharacters(text))],
    ),
    places('Half-width punctuation left', excerpts(text, PATTERNS.punctuation)),
    places(
      'Latin letters and brackets left (injected pinyin or damage?)',
      excerpts(text, /[\p{Script=Latin}\p{M}()]+/gu),
    ),
    places('Characters lost in conversion', excerpts(text, /[\uFFFD\uE000-\uF8FF□]/gu)),
  ];
  return [
    `Restoration rules: ${rules.length === 0 ? 'none seems needed' : `${rules.join(', ')} seem needed`}.`,
    ...furniture.map(({ source }) => `No part of the text? “${source}” is proposed as furniture.`),
    ...left.flat(),
  ];
}

function cuttingDecisions({ parts, lines, edition }: Proposed): string[] {
  const provisions = parts.filter((part) => part.kind === 'provision');
  const blocks = parts.flatMap((part) => (part.kind === 'block' ? [part.id] : []));
  const empty = provisions.filter(({ paragraphs }) => paragraphs.length === 0).map(({ id }) => id);
  const lost = lines.flatMap(({ text, kind }) =>
    CHAPTER.test(text) && kind !== 'chapter' ? [`“${[...text].slice(0, LOST).join('')}”`] : [],
  );
  const sub = provisions.flatMap(({ id, paragraphs }) => (paragraphs.some(hasItems) ? [id] : []));
  return [
    `Title: ${edition.title}`,
    `Chapters: ${edition.chapters.length}; provisions: ${provisions.map(({ id }) => id).join(', ')}; sentences: ${countSentences(edition)}.`,
    `Blocks: ${blocks.length === 0 ? 'none' : blocks.join(', ')}.${blocks.some((id) => id.startsWith('table')) ? ' Tables need their rows.' : ''}`,
    ...places('Lines that begin with the number of a chapter and were not read as one', lost),
    ...places('Provisions without a sentence of their own', empty),
    ...places('Provisions with numbered items inside, kept as text', sub),
  ];
}

function work({ id, edition }: Proposed): string[] {
  const sentences = countSentences(edition);
  return [
    `Theme codes: ${sentences} sentences, by independent readers (content/codes/${CODINGS.join(', ')}), then reconciled (content/codes).`,
    ...(HAS_ENGLISH
      ? [
          `Translation: ${edition.stream.length} texts in content/translations/en/${id}.yaml, then a second reading in content/translations/revisions/${id}.yaml.`,
        ]
      : []),
    'Topics: each coded sentence stands under a topic of each of its themes in content/themes.',
  ];
}

function countSentences({ provisions }: ParsedEdition): number {
  return provisions.reduce((sum, { sentences }) => sum + sentences.length, 0);
}

function places(what: string, found: readonly string[]): string[] {
  if (found.length === 0) return [];
  const more = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : '';
  return [`${what}: ${found.slice(0, SHOWN).join(', ')}${more}.`];
}

/** Each match with the characters around it. */
function excerpts(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(
    ({ 0: match, index }) => `“${text.slice(Math.max(0, index - CONTEXT), index + match.length + CONTEXT)}”`,
  );
}
