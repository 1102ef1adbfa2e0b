import type { MdastNode, MdxJsxFlowElement } from 'satteri';

/** All text inside a node. */
export function textOf(node: Readonly<MdastNode>): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The `id` of a component, a plain string as `assertData` has made sure. */
export function componentId(node: Readonly<MdxJsxFlowElement>): string {
  const attribute = node.attributes.find((each) => 'name' in each && each.name === 'id');
  return typeof attribute?.value === 'string' ? attribute.value : '';
}
