import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { CompareRow, RowCounterpart } from '../../analysis/counterparts/compare-rows.ts';
import { paragraphs } from '../../analysis/document/paragraphs.ts';
import { alikeWord } from '../../naming/alike-word.ts';
import { provisionHeading } from '../../naming/provision-label.ts';
import { shortName } from '../../naming/short-name.ts';
import type { Document, Provision } from '../../corpus/model/corpus.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import type { Comparison } from './comparison.ts';
import { linked, MUTED, STRONG } from './word-style.ts';
import { localized } from '../../corpus/model/localized.ts';

/** Width of a column in twentieths of a point. */
const COLUMN = 7400;

/** The rows of a comparison as a table of two columns, whose head stands on every page. */
export function comparisonTable(comparison: Comparison): Table {
  const { first, second, rows, ui } = comparison;
  const names = [first, second].map((document) => [
    new Paragraph({ children: [new TextRun({ text: shortName(document, ui.locale), ...STRONG })] }),
  ]);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [COLUMN, COLUMN],
    width: { size: 2 * COLUMN, type: WidthType.DXA },
    rows: [row(names, true), ...rows.map((each) => row(cells(each, comparison)))],
  });
}

function row(children: Paragraph[][], tableHeader = false): TableRow {
  return new TableRow({
    tableHeader,
    children: children.map(
      (paragraphsOfCell) =>
        new TableCell({
          width: { size: COLUMN, type: WidthType.DXA },
          margins: { top: 100, bottom: 100, left: 120, right: 120 },
          children: paragraphsOfCell,
        }),
    ),
  });
}

function cells(each: CompareRow, comparison: Comparison): [Paragraph[], Paragraph[]] {
  const { first, second, ui } = comparison;
  const gap = (document: Document) => [muted(ui.words.compare.gap(shortName(document, ui.locale)))];
  if (each.only === 'second') return [gap(first), provisionText(second, each.provision, comparison)];
  const left = provisionText(first, each.provision, comparison);
  if (each.only === 'first') return [left, gap(second)];
  return [left, each.counterparts.flatMap((own) => counterpart(own, each.provision, comparison))];
}

/** A counterpart in full beside the provision it is most like, elsewhere by its heading. */
function counterpart(own: RowCounterpart, beside: Provision, comparison: Comparison): Paragraph[] {
  const { first, second, ui } = comparison;
  const { compare } = ui.words;
  const alike = muted(`${alikeWord(own.strength, ui.words)} · ${compare.reason[own.reason]}`);
  if (own.home === beside.id) return provisionText(second, own.provision, comparison, alike);
  const home = first.provisions.find(({ id }) => id === own.home);
  const place = home === undefined ? own.home : localized(provisionHeading(home), ui.locale);
  return [heading(second, own.provision, comparison), alike, muted(`${compare.beside} ${place}`)];
}

function provisionText(
  document: Document,
  provision: Provision,
  comparison: Comparison,
  below?: Paragraph,
): Paragraph[] {
  const languages: (keyof Localized)[] = comparison.ui.withTranslation ? ['zh', 'en'] : ['zh'];
  const texts = languages.flatMap((language) =>
    paragraphs(provision).map(
      (sentences) =>
        new Paragraph({
          children: [
            new TextRun({ text: sentences.map((each) => each[language]).join(language === 'en' ? ' ' : '') }),
          ],
        }),
    ),
  );
  return [heading(document, provision, comparison), ...(below === undefined ? [] : [below]), ...texts];
}

function heading(document: Document, provision: Provision, { ui, address }: Comparison): Paragraph {
  const { zh, en } = provisionHeading(provision);
  const text = ui.withTranslation ? `${zh} ${en}` : zh;
  const url = address(`documents/${document.id}/`);
  return new Paragraph({
    keepNext: true,
    children: [
      new TextRun({ text, ...STRONG }),
      ...(url === undefined ? [] : [new TextRun(' '), linked(`#${provision.id}`, `${url}#${provision.id}`)]),
    ],
  });
}

function muted(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, ...MUTED })] });
}
