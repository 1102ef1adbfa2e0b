import { mdxToMdast, type MdastNode, type MdxJsxFlowElement } from 'satteri';
import { blockKind, type BlockKind } from '../model/blocks.ts';
import { ContentError } from '../edition/content-error.ts';
import { cutDocument } from './cut-document.ts';
import { withoutSpace } from '../model/han.ts';
import { componentId, headingId, textOf, type Heading, type Paragraph } from './mdast.ts';

export interface ParsedEdition {
  title: string;
  /** Top-level divisions in order; `id` is `chapter-1`…, `text` as it stands, number included. */
  chapters: { id: string; text: string }[];
  provisions: EditionProvision[];
  blocks: { id: string; kind: BlockKind; text: string }[];
  /** Every character of the edition in its order, white space apart, each piece with the id it belongs to. */
  stream: { id: string; text: string }[];
  /** The line of the file on which each piece of the stream begins. */
  lines: number[];
}

export interface EditionProvision {
  id: string;
  /** Id of the chapter it stands in, or null where the document has none above it. */
  chapter: string | null;
  /** The heading as it stands, number included, or null. */
  heading: string | null;
  sentences: EditionSentence[];
}

export interface EditionSentence {
  id: string;
  text: string;
  /** Whether a paragraph begins with it. */
  opens: boolean;
}

/**
 * Reads one document's MDX: title, chapters, provisions cut into sentences, and blocks.
 * `mdx` is the whole file, front matter included, so that line numbers are those of the file.
 * @throws {ContentError} where the file is not data, an id stands twice or there is no title.
 */
export function parseEdition(mdx: string, file: string): ParsedEdition {
  const root = cutDocument(parseMdx(mdx, file), file);
  const edition: ParsedEdition = {
    title: '',
    chapters: [],
    provisions: [],
    blocks: [],
    stream: [],
    lines: [],
  };
  for (const node of root.children) {
    if (node.type === 'heading') addHeading(edition, node);
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Provision') addProvision(edition, node);
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Block') addBlock(edition, node);
  }
  if (edition.title === '') {
    ContentError.tell(file, 'no title. Begin the text with a line “# …”.');
  }
  assertUniqueIds(edition, file);
  return edition;
}

function parseMdx(mdx: string, file: string): MdastNode {
  try {
    return mdxToMdast(mdx, { features: { frontmatter: true, smartPunctuation: false } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [place = '', line] = /^(\d+):\d+: /u.exec(message) ?? [];
    throw new ContentError(
      line === undefined ? file : `${file}:${line}`,
      `the MDX cannot be read: ${message.slice(place.length)}. Close every <Provision> and <Block>, with empty lines around its tags.`,
    );
  }
}

function addHeading(edition: ParsedEdition, node: Heading): void {
  const text = textOf(node);
  const id = headingId(node);
  if (node.depth === 1) edition.title = text;
  else edition.chapters.push({ id, text });
  push(edition, id, text, node);
}

function addProvision(edition: ParsedEdition, node: MdxJsxFlowElement): void {
  const provision: EditionProvision = {
    id: componentId(node),
    chapter: edition.chapters.at(-1)?.id ?? null,
    heading: null,
    sentences: [],
  };
  for (const child of node.children) {
    if (child.type === 'heading') {
      provision.heading = textOf(child);
      push(edition, headingId(child), provision.heading, child);
    }
    if (child.type === 'paragraph') addParagraph(edition, provision, child);
  }
  edition.provisions.push(provision);
}

function addParagraph(edition: ParsedEdition, provision: EditionProvision, node: Paragraph): void {
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'mdxJsxTextElement') continue;
    const sentence = { id: componentId(child), text: textOf(child), opens: index === 0 };
    provision.sentences.push(sentence);
    push(edition, sentence.id, sentence.text, node);
  }
}

function addBlock(edition: ParsedEdition, node: MdxJsxFlowElement): void {
  const id = componentId(node);
  const kind = blockKind(id) ?? 'note';
  const text = node.children.map(blockText).join('\n');
  edition.blocks.push({ id, kind, text });
  push(edition, id, text, node);
}

/** A table's text is its cells joined by tabs and its rows by line ends. */
function blockText(node: MdastNode): string {
  if (node.type !== 'table') return textOf(node);
  return node.children.map((row) => row.children.map(textOf).join('\t')).join('\n');
}

function push(edition: ParsedEdition, id: string, text: string, node: Readonly<MdastNode>): void {
  edition.stream.push({ id, text: withoutSpace(text) });
  edition.lines.push(node.position?.start.line ?? 1);
}

function assertUniqueIds(edition: ParsedEdition, file: string): void {
  const seen = new Set<string>();
  for (const [index, { id }] of edition.stream.entries()) {
    if (seen.has(id)) {
      ContentError.tell(
        `${file}:${edition.lines[index] ?? 1}`,
        `the id “${id}” stands twice. Give each its own; ids never move.`,
      );
    }
    seen.add(id);
  }
}
