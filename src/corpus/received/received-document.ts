import { blockKind } from '../model/blocks.ts';
import { isFrame, numberIn } from '../read/provision-ids.ts';
import { cutSentences } from '../read/cut-sentences.ts';
import type { ProposedPart, ProposedProvision } from './propose-parts.ts';

/** A received text as a document that can be compared; ids are those of an edition, `9.4`. */
export interface ReceivedDocument {
  provisions: ReceivedProvision[];
  /** Every text in its order: title, chapters, headings, sentences and blocks. */
  texts: ReceivedText[];
}

export interface ReceivedProvision {
  id: string;
  number: string | null;
  chapter: string | null;
  heading: string | null;
  sentences: { id: string; zh: string; opens: boolean }[];
}

export interface ReceivedText {
  id: string;
  kind: 'title' | 'chapter' | 'heading' | 'sentence' | 'block';
  zh: string;
}

/** The parts of a received text as a document. */
export function receivedDocument(parts: readonly ProposedPart[]): ReceivedDocument {
  const provisions: ReceivedProvision[] = [];
  const texts: ReceivedText[] = [];
  let chapters: string[] = [];
  for (const part of parts) {
    if (part.kind === 'title') texts.push({ id: 'title', kind: 'title', zh: part.text });
    else if (part.kind === 'chapter') {
      chapters = [...chapters, part.text];
      texts.push({ id: `chapter-${chapters.length}`, kind: 'chapter', zh: part.text });
    } else if (part.kind === 'block') {
      const zh = [...part.paragraphs, ...part.cells].join('\n');
      texts.push({ id: part.id, kind: blockKind(part.id) === 'title' ? 'title' : 'block', zh });
    } else {
      const provision = toProvision(part, chapters);
      provisions.push(provision);
      if (part.heading !== null) texts.push({ id: `${part.id}.heading`, kind: 'heading', zh: part.heading });
      texts.push(...provision.sentences.map(({ id, zh }) => ({ id, kind: 'sentence' as const, zh })));
    }
  }
  return { provisions, texts };
}

function toProvision(
  { id, heading, paragraphs }: ProposedProvision,
  chapters: readonly string[],
): ReceivedProvision {
  const number = numberIn({ heading, above: isFrame(id) ? [] : chapters });
  const sentences = paragraphs
    .flatMap((paragraph) => cutSentences(paragraph).map((zh, index) => ({ zh, opens: index === 0 })))
    .map((sentence, index) => ({ id: `${id}.${index + 1}`, ...sentence }));
  return { id, number, chapter: chapters.at(-1) ?? null, heading, sentences };
}
