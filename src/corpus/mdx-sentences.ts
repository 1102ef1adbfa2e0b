import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { MdastNode, MdastPluginDefinition, PluginFactoryContext } from 'satteri';
import { assertData } from './assert-data.ts';
import { cutSentences } from './cut-sentences.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * Prepares the MDX of `content/documents/` for rendering. It must be data. A provision's heading becomes a
 * `<ProvisionHeading id number depth>`, each of its paragraphs `<Sentence id>` elements, cut as the
 * corpus cuts them; the title and the chapters' headings become
 * `<DocumentTitle>` and `<ChapterHeading id>`. Every component is given
 * the page's `view` prop, so that components take props and import nothing.
 */
export const mdxSentences = ({ fileURL }: PluginFactoryContext): MdastPluginDefinition | null => {
  const file = fileURL === undefined ? '' : relative('.', fileURLToPath(fileURL)).replaceAll('\\', '/');
  if (!file.startsWith('content/documents/')) return null;
  let chapters = 0;
  return {
    name: 'mdx-sentences',
    options: { position: true },
    before: (root) => assertData(root, file),
    heading(node, context) {
      if (context.parent(node)?.type !== 'root') return;
      if (node.depth === 1) return element('DocumentTitle', {}, textOf(node));
      return element('ChapterHeading', { id: `chapter-${++chapters}` }, textOf(node));
    },
    mdxJsxFlowElement(node) {
      if (node.name !== 'Provision' && node.name !== 'Block') return;
      const children = node.name === 'Provision' ? provisionChildren(node) : node.children;
      return { ...node, attributes: [...node.attributes, VIEW], children };
    },
  };
};

const VIEW = {
  type: 'mdxJsxAttribute',
  name: 'view',
  value: { type: 'mdxJsxAttributeValueExpression', value: 'props.view' },
} as const;

function provisionChildren(provision: Element): Element['children'] {
  const id = idOf(provision);
  let count = 0;
  return provision.children.map((child) => {
    const text = textOf(child);
    if (child.type === 'heading') {
      const [, number = '', words = ''] = /^(\d+[.．]|[一二三四五六七八九十]+、|（.*?）)?(.*)$/su.exec(text) ?? [];
      return element('ProvisionHeading', { id, number, depth: String(child.depth) }, words);
    }
    if (child.type !== 'paragraph') return child;
    const sentences = cutSentences(text).map((sentence) => ({
      ...element('Sentence', { id: `${id}.${++count}` }, sentence),
      type: 'mdxJsxTextElement' as const,
    }));
    return { ...child, children: sentences };
  }) as Element['children'];
}

function element(name: string, attributes: Record<string, string>, text: string) {
  return {
    type: 'mdxJsxFlowElement' as const,
    name,
    attributes: [
      ...Object.entries(attributes).map(([key, value]) => ({
        type: 'mdxJsxAttribute' as const,
        name: key,
        value,
      })),
      VIEW,
    ],
    children: [{ type: 'text' as const, value: text }],
  } as Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;
}

function textOf(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function idOf(node: Element): string {
  const attribute = node.attributes.find((each) => 'name' in each && each.name === 'id');
  return typeof attribute?.value === 'string' ? attribute.value : '';
}
