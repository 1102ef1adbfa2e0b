import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ITableCellBorders,
} from 'docx';
import type { CompareRow, RowCounterpart } from '../../analysis/counterparts/compare-rows.ts';
import { paragraphs } from '../../analysis/document/paragraphs.ts';
import { alikeness } from '../../naming/alike-word.ts';
import { provisionHeading } from '../../naming/provision-label.ts';
import { shortName } from '../../naming/short-name.ts';
import type { Document, Provision } from '../../corpus/model/corpus.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import type { Comparison } from './comparison.ts';
import { linked, MUTED, STRONG, styledParagraph } from './word-style.ts';
import { localized } from '../../corpus/model/localized.ts';

/** Width of a column in twentieths of a point. */
const COLUMN = 7400;
/** A cell ends with the paragraph that brings it to so many lines: a page, of about 35, is filled by whole cells. */
const FULL = 8;
/** How many letters of each language stand in a line. */
const LINE = { zh: 36, en: 85 };

/** A cell that must be longer, as its one paragraph is, parts at the end of a page between lines, unless it begins with a heading. */
const LONG = 12;

/** A paragraph and about how many lines it fills. */
interface Text {
  paragraph: Paragraph;
  lines: number;
  isHeading?: true;
}

/** What stands in a column of a row: what does not part from the text that follows, and the paragraphs of each language. */
interface Column {
  head: Text[];
  texts: Text[][];
}

/** The cells of a table row, side by side. */
type Band = [Text[], Text[]];

const EMPTY: Column = { head: [], texts: [] };

/**
 * The rows of a comparison as a table of two columns, whose head stands on every page. A row of the comparison is
 * several of the table, without a line between, each of them small: a page ends where one of them does.
 */
export function comparisonTable(comparison: Comparison): Table {
  const { first, second, rows, ui } = comparison;
  const [left = [], right = []] = [first, second].map((document) => {
    const name = new TextRun({ text: shortName(document, ui.locale), ...STRONG });
    return [
      { paragraph: new Paragraph({ keepNext: true, children: [name] }), lines: 1, isHeading: true as const },
    ];
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [COLUMN, COLUMN],
    width: { size: 2 * COLUMN, type: WidthType.DXA },
    rows: [
      ...tableRows([[left, right]], true),
      ...rows.flatMap((each) => tableRows(bandsOf(each, comparison))),
    ],
  });
}

function tableRows(bands: readonly Band[], tableHeader = false): TableRow[] {
  return bands.map((band, at) => {
    const borders: ITableCellBorders = {
      ...(at === 0 ? {} : { top: { style: BorderStyle.NONE } }),
      ...(at === bands.length - 1 ? {} : { bottom: { style: BorderStyle.NONE } }),
    };
    return new TableRow({
      tableHeader,
      cantSplit: band.some(([text]) => text?.isHeading) || band.every((texts) => linesOf(texts) <= LONG),
      children: band.map(
        (texts) =>
          new TableCell({
            width: { size: COLUMN, type: WidthType.DXA },
            margins: { top: at === 0 ? 100 : 40, bottom: 40, left: 120, right: 120 },
            borders,
            children: texts.map(({ paragraph }) => paragraph),
          }),
      ),
    });
  });
}

/** A row of the comparison as rows of the table: a provision beside its counterparts in full, then those that stand in full elsewhere. */
function bandsOf(each: CompareRow, comparison: Comparison): Band[] {
  const { first, second, ui } = comparison;
  const gap = (document: Document): Column => ({
    head: [muted(ui.words.compare.gap(shortName(document, ui.locale)))],
    texts: [],
  });
  if (each.only === 'second') return bands(gap(first), provision(second, each.provision, comparison));
  const left = provision(first, each.provision, comparison);
  if (each.only === 'first') return bands(left, gap(second));
  const isHere = ({ home }: RowCounterpart) => home === each.provision.id;
  const elsewhere = each.counterparts
    .filter((own) => !isHere(own))
    .flatMap((own) => mention(own, comparison));
  const [beside, ...further] = each.counterparts
    .filter(isHere)
    .map((own) => provision(second, own.provision, comparison, muted(alikeness(own, comparison.ui.words))));
  if (beside === undefined) return bands(left, { head: elsewhere, texts: [] });
  return [
    ...bands(left, beside),
    ...further.flatMap((column) => bands(EMPTY, column)),
    ...(elsewhere.length === 0 ? [] : [[[], elsewhere] as Band]),
  ];
}

/** Two columns cut at the same places: each language begins level, and a head stays with the first text under it. */
function bands(left: Column, right: Column): Band[] {
  const languages = [...Array(Math.max(left.texts.length, right.texts.length)).keys()];
  const [[a, b] = [[], []], ...others] = languages.flatMap((at) => level(left.texts[at], right.texts[at]));
  return [
    [
      [...left.head, ...a],
      [...right.head, ...b],
    ],
    ...others,
  ];
}

function level(left: readonly Text[] = [], right: readonly Text[] = []): Band[] {
  const [a, b] = [cells(left), cells(right)];
  return [...Array(Math.max(a.length, b.length)).keys()].map((at) => [a[at] ?? [], b[at] ?? []]);
}

/** Paragraphs by the cell they stand in. */
function cells(texts: readonly Text[]): Text[][] {
  const found: Text[][] = [];
  for (const text of texts) {
    const last = found.at(-1);
    if (last === undefined || linesOf(last) >= FULL) found.push([text]);
    else last.push(text);
  }
  return found;
}

function linesOf(texts: readonly Text[]): number {
  return texts.reduce((sum, { lines }) => sum + lines, 0);
}

function provision(document: Document, own: Provision, comparison: Comparison, below?: Text): Column {
  const languages: (keyof Localized)[] = comparison.ui.withTranslation ? ['zh', 'en'] : ['zh'];
  const texts = languages.map((language) =>
    paragraphs(own).map((sentences) => {
      const text = sentences.map((each) => each[language]).join(language === 'en' ? ' ' : '');
      const paragraph = new Paragraph({ children: [new TextRun({ text })] });
      return { paragraph, lines: Math.ceil(text.length / LINE[language]) };
    }),
  );
  return { head: [heading(document, own, comparison), ...(below === undefined ? [] : [below])], texts };
}

/** A counterpart that stands in full beside another provision. */
function mention(own: RowCounterpart, comparison: Comparison): Text[] {
  const { first, second, ui } = comparison;
  const home = first.provisions.find(({ id }) => id === own.home);
  const place = home === undefined ? own.home : localized(provisionHeading(home), ui.locale);
  const beside = `${ui.words.compare.beside} ${place}`;
  return [
    heading(second, own.provision, comparison),
    muted(`${alikeness(own, comparison.ui.words)} · ${beside}`),
  ];
}

function heading(document: Document, own: Provision, { ui, address }: Comparison): Text {
  const { zh, en } = provisionHeading(own);
  const text = ui.withTranslation ? `${zh} ${en}` : zh;
  const url = address(`documents/${document.id}/`);
  const link = url === undefined ? [] : [new TextRun(' '), linked(`#${own.id}`, `${url}#${own.id}`)];
  const paragraph = new Paragraph({ children: [new TextRun({ text, ...STRONG }), ...link] });
  return { paragraph, lines: 1, isHeading: true };
}

function muted(text: string): Text {
  return { paragraph: styledParagraph(text, MUTED), lines: 1 };
}
