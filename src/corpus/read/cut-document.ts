import type {
  MdastNode,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdastPluginDefinition,
  PluginFactoryContext,
} from 'satteri';
import { assertData, componentId, textOf, type Heading, type Node, type Paragraph } from './mdast.ts';
import { CONTENT_FOLDERS } from './content-files.ts';
import { cutSentences } from './cut-sentences.ts';

type Root = Node<'root'>;
type Table = Node<'table'>;

/**
 * Gives every text of a document its id: `title`, `chapter-1`…, `9.heading` on the headings, and a
 * `<Sentence id="9.4">` around each sentence of a provision. Inside a block each line is a paragraph.
 * Both are made from this one tree: the corpus, which reads the texts, and the page, which Astro renders.
 * @throws {ContentError} where the document is not data.
 */
export function cutDocument(root: Readonly<MdastNode>, file: string): Root {
  assertData(root, file);
  let chapters = 0;
  const parts = 'children' in root ? root.children : [];
  return {
    type: 'root',
    children: parts.flatMap((part): Root['children'] => {
      if (part.type === 'heading')
        return part.depth === 1
          ? [heading(part, 1, 'title')]
          : [heading(part, 2, `chapter-${(chapters += 1)}`)];
      if (part.type !== 'mdxJsxFlowElement') return [];
      return [part.name === 'Provision' ? cutProvision(part) : cutBlock(part)];
    }),
  };
}

function heading(node: Heading, depth: 1 | 2 | 3, id: string): Heading {
  return { ...node, depth, data: { hProperties: { id } }, children: plain(textOf(node)) };
}

function cutProvision(node: MdxJsxFlowElement): MdxJsxFlowElement {
  const id = componentId(node);
  let sentences = 0;
  const toSentence = (text: string): MdxJsxTextElement => ({
    type: 'mdxJsxTextElement',
    name: 'Sentence',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: `${id}.${(sentences += 1)}` }],
    children: plain(text),
  });
  return {
    ...node,
    children: node.children.map((child) =>
      child.type === 'heading'
        ? heading(child, 3, `${id}.heading`)
        : { ...paragraph(child), children: cutSentences(textOf(child)).map(toSentence) },
    ),
  };
}

function cutBlock(node: MdxJsxFlowElement): MdxJsxFlowElement {
  const children = node.children.flatMap((child): (Paragraph | Table)[] => {
    if (child.type === 'table') return [plainTable(child)];
    const lines = textOf(child).split('\n');
    return lines.map((line) => ({ ...paragraph(child), children: plain(line) }));
  });
  return { ...node, children };
}

function plainTable(table: Table): Table {
  return {
    ...table,
    children: table.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => ({ ...cell, children: plain(textOf(cell)) })),
    })),
  };
}

/** A text alone: an address written out in it, which Markdown makes a link, is text too. */
function plain(value: string): Node<'text'>[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function paragraph({ position }: MdastNode): Paragraph {
  return { type: 'paragraph', children: [], ...(position && { position }) };
}

const DOCUMENT = new RegExp(`${CONTENT_FOLDERS.documents}/[^/]+\\.mdx$`, 'u');

/** For Sätteri, which compiles MDX: cuts a document as the corpus does, and leaves every other file as it is. */
export function sentencePlugin({ fileURL }: PluginFactoryContext): MdastPluginDefinition | undefined {
  const [file] = DOCUMENT.exec(fileURL?.pathname ?? '') ?? [];
  if (file === undefined) return undefined;
  return {
    name: 'sentences',
    options: { position: true },
    before(root, context) {
      context.replaceNode(root, cutDocument(root, file));
    },
  };
}
