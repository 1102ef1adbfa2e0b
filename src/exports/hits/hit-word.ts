import {
  Document as WordDocument,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { linked, MUTED, STRONG, styledParagraph, STYLES } from '../word/word-style.ts';
import { FACTS, type HitList, type HitNames, type HitRow } from './hit-list.ts';

const WIDTHS = [25, 75];

/** A list as a Word file: how it came about, then a row for each occurrence, linked to its place. */
export async function hitWord({ title, facts, rows }: HitList, names: HitNames): Promise<Blob> {
  const said = FACTS.filter((fact) => facts[fact] !== '').map((fact) =>
    styledParagraph(`${names[fact]}: ${facts[fact]}`, MUTED),
  );
  const word = new WordDocument({
    title,
    styles: STYLES,
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: 'Heading1' }),
          ...said,
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              tableRow(headCells(names), true),
              ...rows.flatMap((row, index) => [
                ...(row.passage === (rows[index - 1]?.passage ?? '') ? [] : [passageRow(row.passage)]),
                tableRow(rowCells(row)),
              ]),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.toBlob(word);
}

function tableRow(cells: Paragraph[][], tableHeader = false): TableRow {
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      (children, index) =>
        new TableCell({ width: { size: WIDTHS[index] ?? 0, type: WidthType.PERCENTAGE }, children }),
    ),
  });
}

/** The passage that the rows below it are of, over both columns. */
function passageRow(passage: string): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan: 2, children: [styledParagraph(passage, STRONG)] })],
  });
}

function headCells(names: HitNames): Paragraph[][] {
  return [names.place, names.found].map((text) => [styledParagraph(text, STRONG)]);
}

function rowCells({ document, place, english, theme, kind, address, ...row }: HitRow): Paragraph[][] {
  const notes = [theme, kind].filter((note) => note !== '').join(' · ');
  return [
    [
      new Paragraph({ children: [linked(`${document} ${place}`, address)] }),
      ...(notes === '' ? [] : [styledParagraph(notes, MUTED)]),
    ],
    [
      new Paragraph({ children: foundRuns(row) }),
      ...(english === '' ? [] : [styledParagraph(english, MUTED)]),
    ],
  ];
}

/** The whole text with what was found in it, or its neighbourhood where that runs over several texts. */
function foundRuns({
  before,
  found,
  after,
  chinese,
}: Pick<HitRow, 'before' | 'found' | 'after' | 'chinese'>): TextRun[] {
  const rest = found !== '' && chinese.includes(found) ? chinese.split(found) : [before, after];
  return rest.flatMap((text, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: found, ...STRONG })]),
    new TextRun(text),
  ]);
}
