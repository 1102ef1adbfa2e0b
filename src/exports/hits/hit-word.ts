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

function rowCells({
  document,
  place,
  chinese,
  english,
  theme,
  kind,
  address,
  ...hit
}: HitRow): Paragraph[][] {
  const notes = [theme, kind].filter((note) => note !== '').join(' · ');
  const [zh, en] = [markHit(chinese, hit), markHit(english, hit)];
  // What runs over several texts stands in none of them whole.
  const around = zh.isMarked || en.isMarked ? [] : [new Paragraph({ children: hitRuns(hit) })];
  return [
    [
      new Paragraph({ children: [linked(`${document} ${place}`, address)] }),
      ...(notes === '' ? [] : [styledParagraph(notes, MUTED)]),
    ],
    [
      ...around,
      new Paragraph({ children: zh.runs }),
      ...(english === '' ? [] : [new Paragraph({ children: en.runs })]),
    ],
  ];
}

/** An occurrence with what stands around it. */
type Hit = Pick<HitRow, 'before' | 'found' | 'after'>;

/** A text with the occurrence set apart that stands between these neighbours; as it is, where it has none such. */
function markHit(text: string, hit: Hit): { runs: TextRun[]; isMarked: boolean } {
  const { before, found, after } = hit;
  let at = found === '' ? -1 : text.indexOf(found);
  for (; at !== -1; at = text.indexOf(found, at + 1)) {
    const [head, tail] = [text.slice(0, at), text.slice(at + found.length)];
    const isThere =
      (head.endsWith(before) || before.endsWith(head)) && (tail.startsWith(after) || after.startsWith(tail));
    if (isThere) return { runs: hitRuns({ before: head, found, after: tail }), isMarked: true };
  }
  return { runs: [new TextRun(text)], isMarked: false };
}

function hitRuns({ before, found, after }: Hit): TextRun[] {
  return [new TextRun(before), new TextRun({ text: found, ...STRONG }), new TextRun(after)];
}
