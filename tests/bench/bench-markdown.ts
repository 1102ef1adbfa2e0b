import type { CorpusData } from '../../src/analysis/corpus-data.ts';

type Document = CorpusData['documents'][number];

/** A document's Chinese as Markdown, under a heading of its own: chapters, provisions with their headings, and forms. */
export function benchMarkdown({ provisions, blocks }: Document): string {
  let chapter: string | undefined;
  const texts = provisions.flatMap((provision) => {
    const own = provision.chapter?.zh;
    const begins = own !== undefined && own !== chapter;
    chapter = own;
    return [
      ...(begins ? [`## ${own}`] : []),
      ...(provision.heading === null ? [] : [`### ${provision.heading.zh}`]),
      provision.sentences.map(({ zh }) => zh).join(''),
    ];
  });
  return `${[...texts, ...blocks.map(({ zh }) => zh)].join('\n\n')}\n`;
}
