/** What is no text of a page. */
const SILENT = 'template, head, nav, iframe, svg, select, button';
/** What a browser reads as other than HTML: taken out before it is read. */
const RAW = /<(script|style|noscript|title)\b/giu;
/** A tag with its attributes, of which none is needed: what runs or is styled is in them. Quotes are of some length. */
const TAG = /<(\/?[a-z][a-z\d-]*)(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}')*>/giu;
/** What is loaded or has no text. */
const VOID = /<\/?(?:img|link|meta|base|embed|object|audio|video|source|input)>/giu;
/** What begins a line of its own. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|center|dd|div|dl|dt|fieldset|figcaption|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|thead|tr|ul)$/u;
const CELL = /^t[dh]$/u;

/** The text of an HTML page line by line, the cells of a row parted by |; nothing in the page runs or is loaded. */
export function htmlText(html: string): string {
  const { body } = new DOMParser().parseFromString(bare(html), 'text/html');
  for (const each of body.querySelectorAll(SILENT)) each.remove();
  const lines = [''];
  const append = (text: string) => lines.push((lines.pop() ?? '') + text);
  // No recursion: a hostile page is nested as deep as it likes.
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const open: Element[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (let last = open.at(-1); last !== undefined && !last.contains(node); last = open.at(-1)) {
      open.pop();
      lines.push('');
    }
    if (node instanceof Element) {
      const name = node.localName;
      if (BLOCK.test(name) && !isCell(node)) {
        lines.push('');
        open.push(node);
      } else if (CELL.test(name) && node.previousElementSibling !== null) append(' | ');
    } else append((node.textContent ?? '').replace(/[\s\u00A0]+/gu, ' '));
  }
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether an element is all that a cell of a table has: the row goes on in its line. */
function isCell({ parentElement }: Element): boolean {
  return (
    parentElement !== null && CELL.test(parentElement.localName) && parentElement.childNodes.length === 1
  );
}

/** A page as its tags and texts alone. */
function bare(html: string): string {
  let kept = '';
  let at = 0;
  const small = html.toLowerCase();
  for (const { index, 1: name = '' } of html.matchAll(RAW)) {
    if (index < at) continue;
    kept += html.slice(at, index);
    const end = small.indexOf(`</${name.toLowerCase()}`, index);
    at = end === -1 ? html.length : end + name.length + 3;
  }
  return (kept + html.slice(at)).replace(TAG, '<$1>').replace(VOID, '');
}
