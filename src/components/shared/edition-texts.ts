/** The texts of documents on a page that can be quoted, each in one language. */
export const EDITION_TEXTS = ':is([data-sentence], .edition :is(.sentence, .twin, h1)) > :is(.zh, .en)';

/** Copies of the texts as the site gave them, by the elements that show them. */
const copies = new WeakMap<Element, Element>();

/** Keeps the texts that are on the page, before a browser can translate them. */
export function keepTexts() {
  for (const text of document.querySelectorAll(EDITION_TEXTS)) {
    if (!copies.has(text)) copies.set(text, text.cloneNode(true) as Element);
  }
}

/** A text as the site gave it, whatever a browser has made of it since. */
export function keptText(text: Element): Element {
  return copies.get(text) ?? text;
}

/** Whether a browser has translated a text, or altered it otherwise; marks leave its characters as they are. */
export function isAltered(text: Element): boolean {
  return keptText(text).textContent !== text.textContent;
}
