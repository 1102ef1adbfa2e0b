import { EDITION_TEXTS, isAltered, keptText } from '../../shared/edition-texts.ts';

/** A sentence, heading or block on the page, in one of its languages. */
export interface TextUnit {
  document: string;
  id: string;
  language: 'zh' | 'en';
  element: HTMLElement;
  text: PassageText;
}

/** Every text on the page that can be quoted, in page order. */
export function textUnits(): TextUnit[] {
  const elements = document.querySelectorAll<HTMLElement>(EDITION_TEXTS);
  return [...elements].map((element) => {
    const parent = element.parentElement;
    const [of, id = ''] = parent?.dataset['sentence']?.split('/') ?? [pageDocument(), parent?.id];
    const language = element.classList.contains('en') ? 'en' : 'zh';
    let text: PassageText | undefined;
    return {
      document: of ?? '',
      id,
      language,
      element,
      get text() {
        text ??= new PassageText(element);
        return text;
      },
    };
  });
}

/** The id of the document whose page this is. */
export function pageDocument(): string | undefined {
  return /documents\/([^/]+)\/$/u.exec(location.pathname)?.[1];
}

/** One code point of a text. A run of white space counts as one; white space at the ends does not count. */
interface Point {
  sign: string;
  node: Text;
  /** UTF-16 offsets in the node, the end exclusive. */
  start: number;
  end: number;
}

/**
 * The text of a sentence, heading or block in one language, counted in code points. Where a browser has
 * translated it, nobody can say which of its characters are seen: it is then taken and marked as a whole.
 */
class PassageText {
  readonly isAltered: boolean;
  readonly #points: Point[];
  readonly #shown: Point[];

  constructor(element: Element) {
    this.isAltered = isAltered(element);
    this.#shown = pointsOf(element);
    this.#points = this.isAltered ? pointsOf(keptText(element)) : this.#shown;
  }

  get length(): number {
    return this.#points.length;
  }

  slice(from: number, to: number): string {
    return this.#points
      .slice(from, to)
      .map(({ sign }) => sign)
      .join('');
  }

  /** The offsets of the part of this text within a range, without white space at its ends. */
  offsetsIn(range: Range): [from: number, to: number] {
    const isIn = (point: Point) => isWithin(range, point) && !isBlank(point.sign);
    const from = this.#shown.findIndex(isIn);
    if (from === -1) return [0, 0];
    return this.isAltered ? [0, this.length] : [from, this.#shown.findLastIndex(isIn) + 1];
  }

  /** The ranges of a part of this text, one for each text node. */
  ranges(from: number, to: number): Range[] {
    const ranges: Range[] = [];
    for (const { node, start, end } of this.isAltered ? this.#shown : this.#shown.slice(from, to)) {
      let range = ranges.at(-1);
      if (range?.startContainer !== node) {
        range = document.createRange();
        range.setStart(node, start);
        ranges.push(range);
      }
      range.setEnd(node, end);
    }
    return ranges.filter(({ collapsed }) => !collapsed);
  }
}

function pointsOf(element: Element): Point[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const points: Point[] = [];
  let paragraph: Element | null = null;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const within = node.parentElement?.closest('p, th, td') ?? null;
    // Paragraphs and cells are separate, whether or not the page has white space between them.
    if (within !== paragraph) points.push({ sign: '\n', node, start: 0, end: 0 });
    paragraph = within;
    let start = 0;
    for (const sign of node.data) {
      const end = start + sign.length;
      points.push({ sign, node, start, end });
      start = end;
    }
  }
  const text = points.filter(({ sign }, index) => !isBlank(sign) || !isBlank(points[index - 1]?.sign ?? ' '));
  if (isBlank(text.at(-1)?.sign ?? '.')) text.pop();
  return text;
}

function isBlank(sign: string): boolean {
  return sign.trim() === '';
}

function isWithin(range: Range, { node, start, end }: Point): boolean {
  return range.comparePoint(node, start) >= 0 && range.comparePoint(node, end) <= 0;
}
