import { chineseDates, findDates } from '../read/chinese-date.ts';
import { ContentError } from '../edition/content-error.ts';
import type { Document } from '../model/corpus.ts';
import { chaptersAbove, provisionIds } from '../read/provision-ids.ts';
import type { Coding } from '../schema/schema.ts';
import { sentencesOf } from '../model/document-texts.ts';

/** The file and line at which the first of some ids stands, of those that the edition has. */
export type LineOf = (...ids: string[]) => string;

/** Of several provisions without a number, and of text under a chapter that has none, `closing-2` and `part-3`. */
const UNNUMBERED = /^(?:preamble|closing)(?:-\d+)?$|^part-\d+(?:-\d+)?$/u;

/** Provision ids are the numbers the document itself has, by the rule of `provisionIds`. */
export function assertNumbers(document: Document, at: LineOf): void {
  const ids = provisionIds(
    document.provisions.map(({ id, heading, chapter }) => ({
      heading: heading?.zh ?? null,
      above: chaptersAbove(id, chapter?.id ?? null, document.chapters).map(({ zh }) => zh),
    })),
  );
  for (const [index, { id, number }] of document.provisions.entries()) {
    const wanted = ids[index] ?? null;
    // A component without an id is told of already.
    if (id === '' || id === wanted) continue;
    // A number that stands twice in one chapter names the first of its provisions only.
    const isFree = wanted === null || ids.indexOf(wanted) < index;
    if (isFree && UNNUMBERED.test(id)) continue;
    const named = wanted === null || isFree ? 'preamble, closing or part-1' : wanted;
    ContentError.tell(
      at(`${id}.heading`, `${id}.1`),
      `the provision “${id}” is numbered ${number ?? 'not at all'} in the text. Its id must be ${named}.`,
    );
  }
}

/** Chinese text has no typed spaces; an ideographic space (U+3000) may part the entries of a block. */
export function assertNoTypedSpaces(document: Document, at: LineOf): void {
  for (const { id, zh } of proseOf(document)) {
    if (/\s/u.test(zh)) {
      ContentError.tell(at(id), `“${id}” has a typed space. Take it out; spacing is set by the style sheet.`);
    }
  }
}

/** A stated document number and date of issue stand in the text. */
export function assertStated(document: Document, file: string): void {
  const text = document.stream.map((piece) => piece.text).join('');
  const { docNumber, issued } = document;
  for (const [field, value, isStated] of [
    ['docNumber', docNumber, docNumber === null || text.includes(docNumber)],
    ['issued', issued && chineseDates(issued)[0], issued === null || findDates(text).includes(issued)],
  ] as const) {
    if (!isStated) {
      ContentError.tell(
        file,
        `“${field}” is ${value}, which does not stand in the text. Copy it from the text, or set it to null.`,
        [field],
      );
    }
  }
}

/** A note's phrase stands where the note says. */
export function assertNotes(document: Document, file: string): void {
  for (const [index, { at, phrase }] of document.notes.entries()) {
    const piece = document.stream.find(({ id }) => id === at);
    if (piece?.text.includes(phrase) !== true) {
      ContentError.tell(file, `the note on “${phrase}” says it stands in “${at}”, where it does not.`, [
        'notes',
        index,
      ]);
    }
  }
}

/** A coding has exactly the document's sentences; no sentence is its own secondary theme. */
export function assertCoded(document: Document, coding: Coding, file: string): void {
  const sentences = new Set(sentencesOf(document).map(({ id }) => id));
  const missing = [...sentences].filter((id) => coding[id] === undefined && !ContentError.isTold(file, id));
  const left = Object.keys(coding).filter((id) => !sentences.has(id));
  if (missing.length > 0 && document.draft !== true) {
    ContentError.tell(file, `no code for ${missing.join(', ')}. Read and code each sentence.`);
  }
  if (left.length > 0) {
    ContentError.tell(
      file,
      `${left.join(', ')} is no sentence of the document. Remove or rename it.`,
      left.slice(0, 1),
    );
  }
  for (const [id, { theme, also }] of Object.entries(coding)) {
    if (also.some((each) => each === theme) || new Set(also).size !== also.length) {
      ContentError.tell(file, `“${id}” names a theme twice. “also” holds secondary themes only, each once.`, [
        id,
      ]);
    }
  }
}

/**
 * A published code that not more than half of the codings give has its reason.
 * @param isRead whether every reader has coded a sentence
 */
export function assertReconciled(
  document: Document,
  file: string,
  isRead: (sentence: string) => boolean = () => true,
): void {
  for (const { id, theme, also, codings, reason } of sentencesOf(document)) {
    if (!isRead(id)) continue;
    const own = codeKey({ theme, also });
    const given = Object.values(codings).map(codeKey);
    const same = given.filter((each) => each === own).length;
    if (given.length > 0 && same * 2 <= given.length && reason === null) {
      ContentError.tell(
        file,
        `“${id}” has the code of ${same} of ${given.length} codings. Follow most of them, or give the reason for the choice (reason: { zh, en }).`,
        [id],
      );
    }
  }
}

function codeKey({ theme, also }: Coding[string]): string {
  return [theme, ...[...also].sort()].join(' ');
}

function proseOf(document: Document): { id: string; zh: string }[] {
  return [
    { id: 'title', zh: document.title.zh },
    ...document.chapters,
    ...document.provisions.flatMap(({ id, heading, sentences }) => [
      ...(heading === null ? [] : [{ id: `${id}.heading`, zh: heading.zh }]),
      ...sentences,
    ]),
    ...document.blocks.map(({ id, zh }) => ({ id, zh: zh.replace(/[\n\t\u3000]/gu, '') })),
  ];
}
