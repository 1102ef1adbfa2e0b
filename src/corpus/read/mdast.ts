import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

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
