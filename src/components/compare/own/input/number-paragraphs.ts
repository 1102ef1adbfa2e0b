import { listNumber } from './list-number.ts';

/** A level of a list: the form of its number, and the text with `%1` for the number of the first level. */
interface Level {
  start: number;
  form: string;
  text: string;
  style: string;
  /** All its numbers are written in figures. */
  isLegal: boolean;
}

interface List {
  /** What it counts with: lists made from the same one go on from each other. */
  counter: string;
  levels: ReadonlyMap<number, Level>;
  /** Where it begins anew, by level. */
  restarts: ReadonlyMap<number, number>;
}

/** The XML of a Word document with the numbers that Word sets by itself written before their paragraphs. */
export interface Numbered {
  xml: string;
  numbers: number;
  /** Numbers of a form that is not known, which are not there. */
  unnumbered: number;
}

/** Writes the numbers of Word’s lists into the text of a document, from the parts of its file. */
export function numberParagraphs(parts: { document: string; numbering: string; styles: string }): Numbered {
  const [main, numbering, styles] = [parse(parts.document), parse(parts.numbering), parse(parts.styles)];
  const lists = readLists(numbering, styles);
  const styleLists = readStyles(styles, lists);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const found = { numbers: 0, unnumbered: 0 };
  for (const paragraph of main.getElementsByTagName('w:p')) {
    // Older programs read it in place of what stands before it.
    if (paragraph.closest('mc\\:Fallback') !== null) continue;
    const properties = child(paragraph, 'w:pPr');
    const own = child(properties, 'w:numPr');
    const style = styleLists.get(value(child(properties, 'w:pStyle')) ?? '') ?? styleLists.get('');
    const id = value(child(own, 'w:numId')) ?? style?.list;
    const list = lists.get(id ?? '');
    if (id === undefined || list === undefined) continue;
    const depth = Number(value(child(own, 'w:ilvl')) ?? style?.depth ?? 0);
    const level = list.levels.get(depth);
    if (level === undefined) continue;
    const count = counts.get(list.counter) ?? [];
    counts.set(list.counter, count);
    const restart = list.restarts.get(depth);
    if (restart !== undefined && !begun.has(`${id} ${depth}`)) count[depth] = restart;
    else count[depth] = (count[depth] ?? level.start - 1) + 1;
    begun.add(`${id} ${depth}`);
    count.length = depth + 1;
    if (level.form === 'bullet' || paragraph.textContent.trim() === '') continue;
    const label = labelOf(level, count, list);
    if (label === null) found.unnumbered++;
    else if (label !== '') {
      found.numbers++;
      const [run, text] = [main.createElementNS(WORD, 'w:r'), main.createElementNS(WORD, 'w:t')];
      text.textContent = label;
      run.append(text);
      if (properties === null) paragraph.prepend(run);
      else properties.after(run);
    }
  }
  return { xml: new XMLSerializer().serializeToString(main), ...found };
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The text of a level’s number; null where one of its forms is not known. */
function labelOf(
  { text, isLegal }: Level,
  count: readonly (number | undefined)[],
  { levels }: List,
): string | null {
  const parts = text.split(/(%\d)/u).map((part) => {
    if (!/^%\d$/u.test(part)) return part;
    const place = Number(part.slice(1)) - 1;
    const level = levels.get(place);
    return listNumber(count[place] ?? level?.start ?? 1, isLegal ? 'decimal' : (level?.form ?? 'decimal'));
  });
  return parts.includes(null) ? null : parts.join('');
}

function readLists(numbering: Document, styles: Document): Map<string, List> {
  const abstract = new Map(
    [...numbering.getElementsByTagName('w:abstractNum')].map((each) => [
      each.getAttribute('w:abstractNumId') ?? '',
      each,
    ]),
  );
  const nums = [...numbering.getElementsByTagName('w:num')];
  /** A list may be made from a style, which names another list. */
  const madeFrom = (id: string, turns = 0): Element | undefined => {
    const made = abstract.get(id);
    const link = value(child(made, 'w:numStyleLink'));
    if (link === undefined || turns > 5) return made;
    const style = [...styles.getElementsByTagName('w:style')].find(
      (each) => each.getAttribute('w:styleId') === link,
    );
    const named = value(child(child(child(style, 'w:pPr'), 'w:numPr'), 'w:numId'));
    const num = nums.find((each) => each.getAttribute('w:numId') === named);
    return madeFrom(value(child(num, 'w:abstractNumId')) ?? '', turns + 1) ?? made;
  };
  return new Map(
    nums.map((num): [string, List] => {
      const counter = value(child(num, 'w:abstractNumId')) ?? '';
      const levels = new Map(children(madeFrom(counter), 'w:lvl').map(readLevel));
      const restarts = new Map<number, number>();
      for (const override of children(num, 'w:lvlOverride')) {
        const depth = Number(override.getAttribute('w:ilvl'));
        const start = value(child(override, 'w:startOverride'));
        if (start !== undefined) restarts.set(depth, Number(start));
        for (const level of children(override, 'w:lvl')) levels.set(...readLevel(level));
      }
      return [num.getAttribute('w:numId') ?? '', { counter, levels, restarts }];
    }),
  );
}

function readLevel(level: Element): [depth: number, level: Level] {
  const legal = child(level, 'w:isLgl');
  return [
    Number(level.getAttribute('w:ilvl')),
    {
      start: Number(value(child(level, 'w:start')) ?? 1),
      form: value(child(level, 'w:numFmt')) ?? 'decimal',
      text: value(child(level, 'w:lvlText')) ?? '',
      style: value(child(level, 'w:pStyle')) ?? '',
      isLegal: legal !== null && !/^(?:0|false|off)$/u.test(value(legal) ?? ''),
    },
  ];
}

/** The list and level that each style of paragraph has, its own or that of the style it is based on; '' is the usual one. */
function readStyles(styles: Document, lists: ReadonlyMap<string, List>) {
  const byId = new Map(
    [...styles.getElementsByTagName('w:style')].map((style) => [
      style.getAttribute('w:styleId') ?? '',
      style,
    ]),
  );
  const found = new Map<string, { list: string; depth: number }>();
  for (const [id, style] of byId) {
    let [from, numbers]: [Element | undefined, Element | null] = [style, null];
    for (let turn = 0; from !== undefined && turn < 12; turn++) {
      numbers = child(child(from, 'w:pPr'), 'w:numPr');
      if (numbers !== null) break;
      from = byId.get(value(child(from, 'w:basedOn')) ?? '');
    }
    const list = value(child(numbers, 'w:numId'));
    if (list === undefined || from === undefined) continue;
    const named = from.getAttribute('w:styleId');
    const [linked] = [...(lists.get(list)?.levels ?? [])].find(([, level]) => level.style === named) ?? [];
    const depth = linked ?? Number(value(child(numbers, 'w:ilvl')) ?? 0);
    found.set(id, { list, depth });
    if (style.getAttribute('w:type') === 'paragraph' && style.getAttribute('w:default') === '1')
      found.set('', { list, depth });
  }
  return found;
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml === '' ? '<none/>' : xml, 'application/xml');
}

function children(element: Element | null | undefined, name: string): Element[] {
  return [...(element?.children ?? [])].filter(({ tagName }) => tagName === name);
}

function child(element: Element | null | undefined, name: string): Element | null {
  return children(element, name)[0] ?? null;
}

function value(element: Element | null): string | undefined {
  return element?.getAttribute('w:val') ?? undefined;
}
