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
import { MUTED, STRONG, STYLES } from '../word/word-style.ts';
import {
  sentencePieces,
  type OwnSheet,
  type SheetPassage,
  type SheetProvision,
  type SheetStretch,
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

/** A text beside its nearest passages as a Word file, a row for each provision, shared wording underlined. */
export async function ownWord(sheet: OwnSheet): Promise<Blob> {
  const { title, facts, provisions, words } = sheet;
  const key = (['formula', 'shared', 'near'] as const).flatMap((kind, index) => [
    new TextRun({ text: index === 0 ? '' : ' · ' }),
    new TextRun({ text: words.kinds[kind], ...SET[kind] }),
  ]);
  const rows = provisions.map((provision) => provisionRow(provision, sheet));
  const word = new WordDocument({
    title,
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        children: [
          new Paragraph({ text: title, heading: 'Heading1' }),
          ...[...facts, words.made].map(
            (fact) => new Paragraph({ children: [new TextRun({ text: fact, ...MUTED })] }),
          ),
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

function head({ own, nearest }: OwnSheet['words']): TableRow {
  const cells = [own, nearest].map(
    (text) =>
      new TableCell({
        width: HALF,
        children: [new Paragraph({ children: [new TextRun({ text, ...STRONG })] })],
      }),
  );
  return new TableRow({ tableHeader: true, children: cells });
}

function provisionRow({ chapter, heading, sentences, near }: SheetProvision, { words }: OwnSheet): TableRow {
  const titles = [chapter, heading].filter((text) => text !== '');
  const paragraphs: SheetProvision['sentences'][] = [];
  for (const sentence of sentences) {
    if (sentence.opens || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
  }
  const own = [
    ...titles.map((text) => new Paragraph({ children: [new TextRun({ text, ...STRONG })] })),
    ...paragraphs.map(
      (paragraph) =>
        new Paragraph({
          children: paragraph
            .flatMap(sentencePieces)
            .map(
              ({ text, stretch }) => new TextRun({ text, ...(stretch === null ? {} : SET[stretch.kind]) }),
            ),
        }),
    ),
  ];
  const beside =
    near.length === 0
      ? [new Paragraph({ children: [new TextRun({ text: words.nothingNear, ...MUTED })] })]
      : near.flatMap(passageParagraphs);
  return new TableRow({
    children: [own.length === 0 ? [new Paragraph('')] : own, beside].map(
      (children) => new TableCell({ width: HALF, children }),
    ),
  });
}

function passageParagraphs({ document, provision, likeness, zh, en }: SheetPassage): Paragraph[] {
  const name = `${document} ${provision} (${likeness.toFixed(2)})`;
  return [
    new Paragraph({ children: [new TextRun({ text: name, ...STRONG })] }),
    new Paragraph({ children: [new TextRun({ text: zh })] }),
    ...(en === '' ? [] : [new Paragraph({ children: [new TextRun({ text: en, ...MUTED })] })]),
  ];
}
