import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { BLOCK_KINDS, blockKind } from '../model/blocks.ts';
import { ContentError } from '../edition/content-error.ts';

export type Node<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;
export type Heading = Node<'heading'>;
export type Paragraph = Node<'paragraph'>;

/** All text inside a node. */
export function textOf(node: Readonly<MdastNode>): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The `id` of a component, a plain string as `assertData` has made sure. */
export function componentId(node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>): string {
  const attribute = node.attributes.find((each) => 'name' in each && each.name === 'id');
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

/** The `id` of a heading, which `cutDocument` has given it; `hProperties` are its attributes in HTML. */
export function headingId({ data }: Readonly<Heading>): string {
  return data?.hProperties?.id ?? '';
}

declare module 'mdast' {
  interface HeadingData {
    hProperties?: { id: string };
  }
}

/** Where each kind of node may stand: a document is headings, provisions, blocks and tables of plain text. */
const ALLOWED_CHILDREN: Record<string, readonly string[]> = {
  root: ['yaml', 'heading', 'mdxJsxFlowElement'],
  Provision: ['heading', 'paragraph'],
  Block: ['paragraph', 'table'],
  heading: ['text'],
  paragraph: ['text', 'break'],
  table: ['tableRow'],
  tableRow: ['tableCell'],
  tableCell: ['text'],
};

const NAMES: Record<string, string> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an {expression}',
  mdxTextExpression: 'an {expression}',
  html: 'raw HTML',
};

/**
 * Asserts that a document is data: no import, export, expression, raw HTML, unknown component or
 * Markdown formatting, and nothing outside a heading, `<Provision id>` or `<Block id>`.
 * @throws {ContentError} with file, line and what to do.
 */
export function assertData(root: MdastNode, file: string): void {
  if (!('children' in root)) return;
  const parent = root.type === 'mdxJsxFlowElement' ? (root.name ?? '') : root.type;
  for (const child of root.children) {
    const place = `${file}:${child.position?.start.line ?? 1}`;
    if (child.type === 'mdxJsxFlowElement' && !isComponent(child, place)) continue;
    if (!ALLOWED_CHILDREN[parent]?.includes(child.type) && !isBareAddress(child)) {
      ContentError.tell(
        place,
        `${describe(child)} cannot stand ${parent === 'root' ? 'at the top level' : `in a ${parent}`} of a document. ` +
          'A document holds headings, <Provision id="…">, <Block id="…"> and tables of plain text, and nothing that runs: remove it.',
      );
      continue;
    }
    if (child.type !== 'link') assertData(child, file);
  }
}

/** Whether an element is one of the two components with a sound id; what is wrong with it is told. */
function isComponent(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' }>, place: string): boolean {
  if (node.name !== 'Provision' && node.name !== 'Block') {
    ContentError.tell(
      place,
      `unknown component or HTML element <${node.name ?? ''}>. Only <Provision id="…"> and <Block id="…"> may be used.`,
    );
    return false;
  }
  const [attribute, ...rest] = node.attributes;
  if (
    rest.length > 0 ||
    attribute?.type !== 'mdxJsxAttribute' ||
    attribute.name !== 'id' ||
    typeof attribute.value !== 'string' ||
    !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(attribute.value)
  ) {
    ContentError.tell(
      place,
      `<${node.name}> needs exactly one attribute, id, in lower-case ASCII: <${node.name} id="…">.`,
    );
    return true;
  }
  if (node.name === 'Block' && blockKind(attribute.value) === undefined) {
    ContentError.tell(
      place,
      `<Block id="${attribute.value}"> is of no known kind. Use one of ${BLOCK_KINDS.join(', ')}, with a number behind it where there are several (table-2).`,
    );
  }
  return true;
}

/** An address written out in the text, which Markdown makes a link of itself. */
function isBareAddress(node: MdastNode): boolean {
  if (node.type !== 'link') return false;
  const text = textOf(node);
  if (!/^(?:https?:\/\/|mailto:)/u.test(node.url)) return false;
  return [text, `http://${text}`, `mailto:${text}`].includes(node.url);
}

function describe(node: MdastNode): string {
  if (node.type === 'mdxJsxTextElement') return `an element inside a line, <${node.name ?? ''}>,`;
  return NAMES[node.type] ?? `Markdown of the kind “${node.type}”`;
}
