import { csvFile, harmless } from '../data/data-file.ts';
import { textPieces, type OwnSheet, type SheetColumns, type SheetText } from './own-sheet.ts';

type Row = Partial<SheetColumns>;

const COLUMNS = [
  'what',
  'place',
  'words',
  'where',
  'likeness',
  'theme',
  'nearness',
  'share',
  'runs',
  'nearest',
] as const;

/**
 * What was found as a table in the page’s language: a row for each text, sentences with their guessed theme, for each
 * stretch of shared wording, and for each near passage; before them what was read and how, and what each document has. A cell that a spreadsheet would run as a formula begins with an
 * apostrophe.
 */
export function ownCsv({ facts, documents, parts, words }: OwnSheet): string {
  const textRows = (what: string, text: SheetText, theme = ''): Row[] => [
    { what, place: `#${text.id}`, words: text.zh, theme },
    ...textPieces(text).flatMap(({ text: own, stretch }): Row[] =>
      stretch === null
        ? []
        : [{ what: words.kinds[stretch.kind], place: `#${text.id}`, words: own, where: stretch.where }],
    ),
  ];
  const before = [
    ...facts.map((fact): Row => ({ what: words.rows.fact, words: fact })),
    ...documents.map(({ name, share, runs, nearest }): Row => ({
      what: words.rows.document,
      where: name,
      share: share.toFixed(3),
      runs: String(runs),
      nearest: String(nearest),
    })),
  ];
  const rows = parts.flatMap((part): Row[] => {
    if (part.kind !== 'provision') return textRows(part.name, part);
    const { id, heading, sentences, near } = part;
    return [
      ...(heading === null ? [] : textRows(words.rows.heading, heading)),
      ...sentences.flatMap((sentence) => textRows(words.rows.sentence, sentence, sentence.themeName)),
      ...near.map(({ document, provision, nearness, likeness, heading, zh }) => ({
        what: words.rows.nearest,
        place: `#${id}`,
        words: [heading, zh].filter((line) => line !== '').join('\n'),
        where: `${document} ${provision}`,
        nearness: nearness.toFixed(3),
        likeness: likeness.toFixed(3),
      })),
    ];
  });
  const head = COLUMNS.map((column) => words.columns[column]);
  const written = [...before, ...rows].map((row) => COLUMNS.map((column) => harmless(row[column] ?? '')));
  return csvFile([head, ...written]);
}
