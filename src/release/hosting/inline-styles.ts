import { allowStyles } from './content-policy.ts';

const DOCUMENT = /(?:^|[/\\])documents[/\\](?!page[/\\])[^/\\]+[/\\](?:received[/\\])?index\.html$/u;
const LINK = /<link rel="stylesheet" href="([^"]+)">/gu;

/** Whether a built file is the page of a document, or of its text as received. */
export function isDocumentPage(path: string): boolean {
  return DOCUMENT.test(path);
}

/**
 * A page with its style sheets written into it, in their order, and their hash in its policy: a reader waits for
 * one answer alone. Sheets for paper are left, as no reader waits for them.
 * @param readSheet The text of a style sheet by its address.
 * @throws Error where a sheet could end its element early.
 */
export function inlineStyles(html: string, readSheet: (address: string) => string): string {
  const links = [...html.matchAll(LINK)];
  const styles = links.map(([, address = '']) => readSheet(address)).join('');
  if (styles === '') return html;
  if (styles.includes('</style'))
    throw new Error('A style sheet holds “</style”: it cannot stand in a page.');
  const [first] = links;
  const page = html.replaceAll(LINK, (_link, _address, place) =>
    place === first?.index ? `<style>${styles}</style>` : '',
  );
  return allowStyles(page, [styles]);
}
