/** The parts of a text between two UTF-16 offsets, one for each of its text nodes. */
export function textRanges(text: Element, start: number, end: number): Range[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  let offset = 0;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, node.length)];
    offset += node.length;
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    ranges.push(range);
  }
  return ranges;
}

/** Removes marks from a page and leaves its texts whole. */
export function unwrap(marks: Iterable<Element>) {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
