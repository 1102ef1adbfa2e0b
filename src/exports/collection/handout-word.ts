import { Document as WordDocument, Packer, Paragraph, TextRun } from 'docx';
import { linked, MUTED, STRONG, styledParagraph, STYLES } from '../word/word-style.ts';
import type { Handout, HandoutEntry, HandoutNames } from './handout.ts';

/** A handout as a Word file: what it is, then each entry with its texts, the reader’s note, its citation and its link. */
export async function handoutWord({ title, facts, entries }: Handout, names: HandoutNames): Promise<Blob> {
  const word = new WordDocument({
    title,
    styles: STYLES,
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: 'Heading1' }),
          ...facts.map((fact) => styledParagraph(fact, MUTED)),
          ...entries.flatMap((entry, index) => entryParagraphs(entry, index, names)),
        ],
      },
    ],
  });
  return Packer.toBlob(word);
}

function entryParagraphs(entry: HandoutEntry, index: number, names: HandoutNames): Paragraph[] {
  const { label, chinese, english, places, citation, address, note, said } = entry;
  const head = new Paragraph({
    keepNext: true,
    spacing: { before: 240 },
    children: [new TextRun({ text: `${index + 1}. ${label}`, ...STRONG })],
  });
  return [
    head,
    ...[chinese, english].filter((text) => text !== '').flatMap(linesOf),
    ...(places.length === 0 ? [] : [placesParagraph(places, names)]),
    ...(note === '' ? [] : noteParagraphs(note, names)),
    ...[said, citation].filter((text) => text !== '').map((text) => styledParagraph(text, MUTED)),
    ...(address === '' ? [] : [new Paragraph({ children: [linked(address, address)] })]),
  ];
}

function placesParagraph(places: HandoutEntry['places'], names: HandoutNames): Paragraph {
  const links = places.flatMap(({ label, address }) => [new TextRun(' '), linked(label, address)]);
  return new Paragraph({ children: [new TextRun({ text: names.places, ...STRONG }), ...links] });
}

function noteParagraphs(note: string, names: HandoutNames): Paragraph[] {
  const [first = '', ...others] = note.split('\n');
  const head = [new TextRun({ text: `${names.note} `, ...STRONG }), new TextRun(first)];
  return [new Paragraph({ children: head }), ...others.map((line) => new Paragraph(line))];
}

function linesOf(text: string): Paragraph[] {
  return text.split('\n').map((line) => new Paragraph(line));
}
