/**
 * All that axe can go by on the page it runs in, the colours and sizes of words apart: the elements with their
 * attributes, where there are words, and the words that name something. Left out are other words, where links
 * lead, what only styles and charts go by, and among the children of an element those built like one before.
 */
export function pageStructure(): string {
  const isLeftOut = ({ name }: Attr) => name === 'href' || name === 'width' || name.startsWith('data-');
  function structureOf(node: Node): string {
    if (!(node instanceof Element)) return node.textContent?.trim() ? 'words' : '';
    const attributes = [...node.attributes].map((each) =>
      isLeftOut(each) ? each.name : `${each.name}="${each.value}"`,
    );
    const children = new Set([...node.childNodes].map(structureOf));
    // A section is named by its heading, and no two may have one name.
    const name = node.matches(':is(h2, h3)[id]') ? node.textContent : '';
    return `<${node.localName} ${attributes.join(' ')}>${name}${[...children].join('')}</>`;
  }
  return structureOf(document.documentElement);
}
