import { cutSentences } from '../../../../src/corpus/read/cut-sentences.ts';
import type { Mend } from '../../../../src/corpus/received/mends.ts';
import { readReceived } from '../../../../src/corpus/received/read-received.ts';

/** Where the cases of an editor stand: a text, and what is expected of it. */
export const CASES = 'tests/unit/corpus/received/cases';

/** A reading with what is asked of it. */
export function read(source: string, mends: readonly Mend[] = []) {
  const reading = readReceived(source, mends);
  const provisions = reading.parts.filter((part) => part.kind === 'provision');
  return {
    ...reading.record,
    chapters: reading.parts.flatMap((part) => (part.kind === 'chapter' ? [part.text] : [])),
    provisions: provisions.map(({ id }) => id),
    texts: provisions.map(({ heading, paragraphs }) => [heading, ...paragraphs]),
    blocks: reading.parts.flatMap((part) => (part.kind === 'block' ? [part.id] : [])),
    // What promulgates an enclosed document is prose, though nobody codes it.
    sentences: reading.parts
      .flatMap((part) =>
        part.kind === 'provision' || (part.kind === 'block' && part.block === 'promulgation')
          ? part.paragraphs
          : [],
      )
      .flatMap(cutSentences).length,
    furniture: reading.restoration.furniture.map(({ source: text }) => text),
    rules: reading.restoration.rules,
    reading,
  };
}
