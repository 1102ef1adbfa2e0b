import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  MdastNode,
  MdastPluginDefinition,
  MdxJsxAttributeNode,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  PluginFactoryContext,
} from 'satteri';
import { assertData } from './assert-data.ts';
import { cutSentences } from './cut-sentences.ts';
import { componentId, textOf } from './mdast.ts';
import { splitNumber } from './provision-number.ts';

/**
 * Prepares the MDX of `content/documents/` for rendering. It must be data. A provision's heading
 * becomes a `<ProvisionHeading id number depth>`, each of its paragraphs `<Sentence id>` elements, cut
 * as the corpus cuts them; the title and the chapters' headings become `<DocumentTitle>` and
 * `<ChapterHeading id>`. Every component is given the page's `view` prop, so that components take
 * props and import nothing.
 */
export function mdxSentences({ fileURL }: PluginFactoryContext): MdastPluginDefinition | null {
  const file = fileURL === undefined ? '' : relative('.', fileURLToPath(fileURL)).replaceAll('\\', '/');
  if (!file.startsWith('content/documents/')) return null;
  let chapters = 0;
  return {
    name: 'mdx-sentences',
    options: { position: true },
    before: (root) => {
      assertData(root, file);
    },
    heading(node, context) {
      if (context.parent(node).type !== 'root') return;
      if (node.depth === 1) return element('DocumentTitle', {}, textOf(node));
      return element('ChapterHeading', { id: `chapter-${++chapters}` }, textOf(node));
    },
    // An address that Markdown made a link of itself is text of the document.
    link: (node) => ({ type: 'text', value: textOf(node) }),
    mdxJsxFlowElement(node) {
      if (node.name !== 'Provision' && node.name !== 'Block') return;
      const children = node.name === 'Provision' ? provisionChildren(node) : node.children;
      return { ...node, attributes: [...node.attributes, VIEW], children } as MdxJsxFlowElement;
    },
  };
}

const VIEW: MdxJsxAttributeNode = {
  type: 'mdxJsxAttribute',
  name: 'view',
  value: { type: 'mdxJsxAttributeValueExpression', value: 'props.view' },
};

function provisionChildren(provision: Readonly<MdxJsxFlowElement>): MdastNode[] {
  const id = componentId(provision);
  let count = 0;
  return provision.children.map((child) => {
    if (child.type === 'heading') {
      const [number, words] = splitNumber(textOf(child));
      return element('ProvisionHeading', { id, number, depth: String(child.depth) }, words);
    }
    if (child.type !== 'paragraph') return child;
    const sentences = cutSentences(textOf(child)).map((text) =>
      element('Sentence', { id: `${id}.${++count}` }, text),
    );
    return { ...child, children: sentences };
  });
}

function element(name: string, attributes: Record<string, string>, text: string): MdxJsxTextElement {
  const own = Object.entries(attributes).map(([key, value]): MdxJsxAttributeNode => ({
    type: 'mdxJsxAttribute',
    name: key,
    value,
  }));
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: [...own, VIEW],
    children: [{ type: 'text', value: text }],
  };
}
