import type { MarkedStretch } from '../../../../analysis/own/marks/mark-texts.ts';
import type { ReceivedText } from '../../../../corpus/received/received-document.ts';
import { element, inLanguage } from '../../../shared/element.ts';
import { ownWords } from '../own-settings.ts';
import { countedCharacters, documentTable, shareOf } from './document-table.ts';
import { drawNear } from './draw-near.ts';
import { kindStrip } from './kind-strip.ts';
import type { Compared } from './own-results.ts';
import { placeLink, placeName, termLink, type OwnView } from './own-view.ts';

const words = ownWords.text;

/** The kinds in the order in which their shares are told. */
export const STRETCH_KINDS = ['formula', 'shared', 'near', 'own'] as const;
/** Provisions drawn at a time. */
const AT_ONCE = 8;

/** A text of the reader’s own with its place among all. */
interface Placed {
  text: ReceivedText;
  stretches: readonly MarkedStretch[];
}

/**
 * Which documents share most of the text, and the text with all that it shares marked, each provision beside the
 * passages nearest to it: the section, and what draws its parts one after the other.
 */
export function drawText(
  compared: Compared,
  view: OwnView,
  setLevel: (document: string) => void,
): { section: HTMLElement; parts: (() => void)[] } {
  const { reading, comparison } = compared;
  const { counts, stretches } = comparison;
  const all = countedCharacters(counts);
  const shares = STRETCH_KINDS.map((kind) =>
    element(
      'li',
      '',
      element('span', `own-swatch ${kind}`),
      words.share(shareOf(counts[kind], all), words.kinds[kind]),
    ),
  );
  const rows = element('div', 'own-rows');
  const { least, read } = view.settings;
  const section = element(
    'section',
    'own-text',
    element('h2', '', words.title),
    ...documentTable(compared, view, setLevel),
    element('ul', 'own-shares', ...shares),
    kindStrip(reading.document.texts, stretches, words.strip),
    rows,
    element('p', 'own-note', words.how),
    element('p', 'own-note', words.nearestHow(least)),
    ...(read === null
      ? []
      : [element('p', 'own-note', words.nearestRead(read.best, read.three, read.shown))]),
  );
  section.id = 'own-text';
  const placed = reading.document.texts.map((text, index) => ({ text, stretches: stretches[index] ?? [] }));
  const groups = groupTexts(
    placed,
    reading.document.provisions.map(({ id }) => id),
  );
  const parts: (() => void)[] = [];
  for (let from = 0; from < groups.length; from += AT_ONCE) {
    parts.push(() => {
      rows.append(...groups.slice(from, from + AT_ONCE).map((group) => drawGroup(group, compared, view)));
    });
  }
  return { section, parts };
}

/** The texts of one provision, or those between provisions. */
interface Group {
  provision: string | null;
  texts: Placed[];
}

function groupTexts(placed: readonly Placed[], provisions: readonly string[]): Group[] {
  const known = new Set(provisions);
  const groups: Group[] = [];
  for (const each of placed) {
    const { id, kind } = each.text;
    const owner = kind === 'heading' || kind === 'sentence' ? id.replace(/\.[^.]*$/u, '') : null;
    const provision = owner !== null && known.has(owner) ? owner : null;
    const last = groups.at(-1);
    if (last !== undefined && last.provision === provision) last.texts.push(each);
    else groups.push({ provision, texts: [each] });
  }
  return groups;
}

function drawGroup({ provision, texts }: Group, compared: Compared, view: OwnView): HTMLElement {
  if (provision === null) return element('div', 'own-between', ...texts.map((each) => drawLoose(each, view)));
  const { reading, comparison } = compared;
  const index = reading.document.provisions.findIndex(({ id }) => id === provision);
  const read = reading.document.provisions[index];
  const headings = texts.filter(({ text }) => text.kind === 'heading');
  const sentences = texts.filter(({ text }) => text.kind === 'sentence');
  const opens = new Set(read?.sentences.flatMap((sentence) => (sentence.opens ? [sentence.id] : [])));
  const paragraphs: Placed[][] = [];
  for (const each of sentences) {
    if (opens.has(each.text.id) || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(each);
  }
  const own = element(
    'div',
    'own-provision',
    ...headings.map((each) => inLanguage('zh', element('h3', '', ...pieces(each, view)))),
    ...paragraphs.map((each) =>
      inLanguage('zh', element('p', '', ...each.flatMap((part) => pieces(part, view)))),
    ),
    ...whereList(texts, view),
  );
  const row = element('div', 'own-row', own);
  if (read !== undefined) row.append(drawNear(read, comparison.near[index] ?? [], view));
  row.id = `own-${provision}`;
  return row;
}

/** A title, a chapter or a block between the provisions. */
function drawLoose(placed: Placed, view: OwnView): HTMLElement {
  const { kind } = placed.text;
  return inLanguage('zh', element(kind === 'chapter' ? 'h3' : 'p', `own-${kind}`, ...pieces(placed, view)));
}

/** A text with its stretches marked; what a mark says stands in the list below the provision. */
function pieces({ text: { zh }, stretches }: Placed, view: OwnView): (HTMLElement | string)[] {
  const points = [...zh];
  return inPieces(points, 0, points.length, stretches, ({ start, end, kind, terms, sources }) => {
    // A formula is the term itself, or has it; within shared words it is told apart.
    const within = kind === 'formula' ? [] : terms;
    const parts = inPieces(points, start, end, within, (term) =>
      element('span', 'own-term', points.slice(term.start, term.end).join('')),
    );
    const mark = element('mark', kind, ...parts);
    const places = [...new Set(sources.map(({ document, id }) => placeName(document, id, view)))];
    mark.title = [words.kinds[kind], ...places].join(words.between);
    return mark;
  });
}

/** So many code points of a text, those of each stretch as it is drawn and the rest as they are. */
function inPieces<T extends { start: number; end: number }>(
  points: readonly string[],
  from: number,
  to: number,
  stretches: readonly T[],
  draw: (stretch: T) => HTMLElement,
): (HTMLElement | string)[] {
  const made: (HTMLElement | string)[] = [];
  let at = from;
  for (const stretch of stretches) {
    made.push(points.slice(at, stretch.start).join(''), draw(stretch));
    at = stretch.end;
  }
  return [...made, points.slice(at, to).join('')].filter((piece) => piece !== '');
}

/** Where the marked words of a provision stand, folded. */
function whereList(texts: readonly Placed[], view: OwnView): HTMLElement[] {
  const items = texts.flatMap(({ text: { zh }, stretches }) => {
    const points = [...zh];
    return stretches.map((stretch) =>
      whereItem(points.slice(stretch.start, stretch.end).join(''), stretch, view),
    );
  });
  if (items.length === 0) return [];
  const list = element('ul', '', ...items);
  const made = element('details', 'own-where', element('summary', '', words.where(items.length)), list);
  made.dataset['printOpen'] = '';
  return [made];
}

function whereItem(
  quote: string,
  { kind, terms, documents, sources }: MarkedStretch,
  view: OwnView,
): HTMLElement {
  const places = (some: MarkedStretch['sources']) =>
    some.map(({ document, id }) => placeLink(document, id, view));
  const links = [...new Set(terms.map(({ id }) => id))].map((id) => termLink(id, view));
  const [whole, partly] = [sources.filter(({ whole }) => whole), sources.filter(({ whole }) => !whole)];
  const said =
    kind === 'formula'
      ? [
          linked(words.term, links),
          linked(documents > 1 ? words.inDocuments(documents) : words.stands, places(sources)),
        ]
      : [
          linked(kind === 'near' ? words.nearly : words.stands, places(kind === 'near' ? sources : whole)),
          linked(words.partly, places(kind === 'near' ? [] : partly)),
          linked(words.withTerms, links),
        ];
  const parts = said.filter((part) => part.length > 0);
  return element(
    'li',
    '',
    inLanguage('zh', element('mark', kind, quote)),
    ' ',
    ...parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part])),
  );
}

/** Words before some links; nothing where there are none. */
function linked(before: string, links: readonly HTMLElement[]): (HTMLElement | string)[] {
  if (links.length === 0) return [];
  return [`${before} `, ...links.flatMap((link, index) => (index === 0 ? [link] : [words.between, link]))];
}
