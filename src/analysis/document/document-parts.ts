import type { Block, Chapter, Document, Provision } from '../../corpus/model/corpus.ts';
import type { Localized } from '../../corpus/model/localized.ts';

/** One part of a document: its title, the heading of a chapter, a provision or a block. */
export type DocumentPart =
  | { kind: 'title'; title: Localized }
  | { kind: 'chapter'; chapter: Chapter }
  | { kind: 'provision'; provision: Provision }
  | { kind: 'block'; block: Block };

/** The parts of a document in the order of its stream. */
export function documentParts(document: Document): DocumentPart[] {
  const parts = new Map<string, DocumentPart>([['title', { kind: 'title', title: document.title }]]);
  for (const chapter of document.chapters) parts.set(chapter.id, { kind: 'chapter', chapter });
  for (const block of document.blocks) parts.set(block.id, { kind: 'block', block });
  for (const provision of document.provisions) {
    parts.set(firstPiece(provision), { kind: 'provision', provision });
  }
  return document.stream.flatMap(({ id }) => parts.get(id) ?? []);
}

function firstPiece({ id, heading, sentences }: Provision): string {
  return heading === null ? (sentences[0]?.id ?? id) : `${id}.heading`;
}
