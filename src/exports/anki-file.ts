/** A term as a card asks for it. */
export interface AnkiCard {
  /** The id of the term. */
  id: string;
  term: string;
  pinyin: string;
  /** Empty where the edition has no English. */
  english: string;
  gloss: string;
  /** The address of its entry, absolute. */
  address: string;
  /** The sentence where it was met; null where it was met in none. */
  example: AnkiExample | null;
}

interface AnkiExample {
  /** The text before the term, the term as it stands there, and the text after it. */
  chinese: readonly [before: string, term: string, after: string];
  english: string;
  /** `Linzi 2022 · 9.4`. */
  label: string;
  address: string;
}

/**
 * Cards as a text file that Anki imports, as its manual has it: lines that begin with `#` say how the rest is read,
 * and a card whose identifier is known already is changed rather than added.
 * @param deck the name of the deck that the cards go into
 * @param edition the beginning of their identifiers
 */
export function ankiFile(cards: readonly AnkiCard[], deck: string, edition: string): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${deck.replace(/\s+/gu, ' ')}`,
    `#tags:${edition}`,
    '#guid column:1',
  ];
  const rows = cards.map((card) => [`${edition}-${card.id}`, inChinese(card.term), back(card)].join('\t'));
  return `${[...head, ...rows].join('\n')}\n`;
}

function back({ term, pinyin, english, gloss, address, example }: AnkiCard): string {
  return [
    line(escaped(pinyin)),
    line(escaped(english)),
    line(escaped(gloss)),
    ...(example === null ? [] : ['<hr>', ...exampleLines(example)]),
    line(link(address, term)),
  ].join('');
}

function exampleLines({ chinese, english, label, address }: AnkiExample): string[] {
  const [before, term, after] = chinese.map(escaped);
  const marked = term === '' ? '' : `<b>${term}</b>`;
  return [
    line(`<span lang="zh-Hans">${before}${marked}${after}</span>`),
    line(escaped(english)),
    line(link(address, label)),
  ];
}

function inChinese(text: string): string {
  return `<span lang="zh-Hans">${escaped(text)}</span>`;
}

function link(address: string, name: string): string {
  return `<a href="${escaped(address)}">${escaped(name)}</a>`;
}

function line(html: string): string {
  return html === '' ? '' : `<div>${html}</div>`;
}

/** A text in which nothing is read as markup, as a field’s end, or as the beginning of a quotation. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
