import {
  Document as WordDocument,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { MUTED, STRONG, styledParagraph, STYLES } from '../word/word-style.ts';
import {
  textPieces,
  type OwnSheet,
  type SheetLoose,
  type SheetPassage,
  type SheetProvision,
  type SheetSentence,
  type SheetStretch,
  type SheetText,
} from './own-sheet.ts';

/** How each kind of shared wording is set, so that they stay apart in black and white. */
const SET: Record<SheetStretch['kind'], object> = {
  formula: { color: '5E574D', italics: false, underline: { type: 'dotted' } },
  shared: { bold: true, underline: { type: 'single' } },
  near: { underline: { type: 'wave' } },
};
const PAGE = {
  size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 },
};
const HALF = { size: 50, type: WidthType.PERCENTAGE };

/**
 * A text beside its nearest passages as a Word file, a row for each provision and for what stands between, shared
 * wording underlined.
 */
export async function ownWord(sheet: OwnSheet): Promise<Blob> {
  const { title, facts, nearestOverall, parts, words } = sheet;
  const key = (['formula', 'shared', 'near'] as const).flatMap((kind, index) => [
    new TextRun({ text: index === 0 ? '' : ' · ' }),
    new TextRun({ text: words.kinds[kind], ...SET[kind] }),
  ]);
  const rows = parts.map((part) => (part.kind === 'provision' ? provisionRow(part, words) : looseRow(part)));
  const word = new WordDocument({
    title,
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        children: [
          new Paragraph({ text: title, heading: 'Heading1' }),
          ...facts.map((fact) => styledParagraph(fact, MUTED)),
          new Paragraph({ text: nearestOverall }),
          documentTable(sheet),
          new Paragraph({ children: key }),
          ...(rows.length === 0
            ? []
            : [
                new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head(words), ...rows] }),
              ]),
        ],
      },
    ],
  });
  return Packer.toBlob(word);
}

/** What each document has of the text. */
function documentTable({ documents, words }: OwnSheet): Table {
  const { document, share, runs, nearest } = words.documents;
  const row = (cells: readonly string[], style: object = {}) =>
    new TableRow({
      tableHeader: style === STRONG,
      children: cells.map(
        (text) =>
          new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, ...style })] })] }),
      ),
    });
  const rows = documents.map((each) =>
    row([each.name, each.shareText, String(each.runs), String(each.nearest)]),
  );
  return new Table({ rows: [row([document, share, runs, nearest], STRONG), ...rows] });
}

function head({ own, nearest }: OwnSheet['words']): TableRow {
  const cells = [own, nearest].map(
    (text) =>
      new TableCell({
        width: HALF,
        children: [styledParagraph(text, STRONG)],
      }),
  );
  return new TableRow({ tableHeader: true, children: cells });
}

function provisionRow(
  { heading, sentences, themes, near }: SheetProvision,
  words: OwnSheet['words'],
): TableRow {
  const paragraphs: SheetSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.opens || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
  }
  const own = [
    ...(heading === null ? [] : [new Paragraph({ children: runs(heading, STRONG) })]),
    ...paragraphs.map((each) => new Paragraph({ children: each.flatMap((sentence) => runs(sentence)) })),
    ...(themes.length === 0 ? [] : [styledParagraph(`${words.guess} ${themes.join(words.between)}`, MUTED)]),
  ];
  const beside =
    near.length === 0 ? [styledParagraph(words.nothingNear, MUTED)] : near.flatMap(passageParagraphs);
  return new TableRow({
    children: [own.length === 0 ? [new Paragraph('')] : own, beside].map(
      (children) => new TableCell({ width: HALF, children }),
    ),
  });
}

/** What stands between the provisions, over both columns. */
function looseRow(text: SheetLoose): TableRow {
  return new TableRow({
    children: [
      new TableCell({
        columnSpan: 2,
        children: lines(text).map(
          (line) => new Paragraph({ children: runs(line, text.kind === 'block' ? {} : STRONG) }),
        ),
      }),
    ],
  });
}

/** The lines of a text, each with its own stretches. */
function lines({ id, zh, stretches }: SheetText): SheetText[] {
  let before = 0;
  return zh.split('\n').map((line) => {
    const from = before;
    const to = from + [...line].length;
    before = to + 1;
    const own = stretches.flatMap((stretch) =>
      stretch.start < to && stretch.end > from
        ? [{ ...stretch, start: Math.max(0, stretch.start - from), end: Math.min(to, stretch.end) - from }]
        : [],
    );
    return { id, zh: line, stretches: own };
  });
}

function runs(text: SheetText, style: object = {}): TextRun[] {
  return textPieces(text).map(
    ({ text: own, stretch }) =>
      new TextRun({ text: own, ...style, ...(stretch === null ? {} : SET[stretch.kind]) }),
  );
}

function passageParagraphs({ document, provision, measured, heading, zh, en }: SheetPassage): Paragraph[] {
  const name = `${document} ${provision} (${measured})`;
  return [
    styledParagraph(name, STRONG),
    ...(heading === '' ? [] : [styledParagraph(heading, STRONG)]),
    new Paragraph({ children: [new TextRun({ text: zh })] }),
    ...(en === '' ? [] : [styledParagraph(en, MUTED)]),
  ];
}
