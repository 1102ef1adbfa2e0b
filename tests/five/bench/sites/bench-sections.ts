import { documentParts, type DocumentPart } from '../../../../src/analysis/document/document-parts.ts';
import { paragraphs } from '../../../../src/analysis/document/paragraphs.ts';
import type { Document } from '../../../../src/corpus/model/corpus.ts';

/** What stands under one heading of a text: the least that the searches of all three sites can tell apart. */
export interface Section {
  /** 1 for the title, 2 for a chapter, 3 for a provision in one. */
  depth: 1 | 2 | 3;
  heading: string;
  /** Paragraphs, and the cells of tables. */
  lines: string[];
  /** The ids of the places that this site finds in it. */
  places: string[];
}

/** A document’s Chinese in its own order; what has no heading stands under the one before it. */
export function benchSections(document: Document): Section[] {
  const sections: Section[] = [];
  for (const part of documentParts(document)) {
    const begun = sectionOf(part);
    if (begun === undefined) {
      const last = sections.at(-1);
      last?.lines.push(...linesOf(part));
      last?.places.push(placeOf(part));
    } else sections.push({ ...begun, lines: linesOf(part), places: [placeOf(part)] });
  }
  return sections;
}

/** Sections as Markdown, but for the title, which each tool wants in its own way. */
export function benchMarkdown(sections: readonly Section[]): string {
  const texts = sections.flatMap(({ depth, heading, lines }) => [
    ...(depth === 1 ? [] : [`${'#'.repeat(depth)} ${heading}`]),
    ...lines,
  ]);
  return `${texts.join('\n\n')}\n`;
}

function sectionOf(part: DocumentPart): Pick<Section, 'depth' | 'heading'> | undefined {
  if (part.kind === 'title') return { depth: 1, heading: part.title.zh };
  if (part.kind === 'chapter') return { depth: 2, heading: part.chapter.zh };
  if (part.kind === 'block' || part.provision.heading === null) return undefined;
  return { depth: part.provision.chapter === null ? 2 : 3, heading: part.provision.heading.zh };
}

function linesOf(part: DocumentPart): string[] {
  if (part.kind === 'block') return part.block.zh.split(/[\t\n]+/u).filter((line) => line.trim() !== '');
  if (part.kind !== 'provision') return [];
  return paragraphs(part.provision).map((sentences) => sentences.map(({ zh }) => zh).join(''));
}

function placeOf(part: DocumentPart): string {
  if (part.kind === 'title') return 'title';
  if (part.kind === 'chapter') return part.chapter.id;
  return part.kind === 'block' ? part.block.id : part.provision.id;
}
