import { BYTE_ORDER_MARK, csvCell } from '../data/data-file.ts';
import { sentencePieces, type OwnSheet } from './own-sheet.ts';

const COLUMNS = ['what', 'place', 'words', 'where', 'likeness', 'theme'] as const;

/**
 * What was found as a table: a row for each sentence with its guessed theme, for each stretch of shared wording, and
 * for each near passage. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function ownCsv({ provisions }: OwnSheet): string {
  const rows = provisions.flatMap(({ id, sentences, near }) => [
    ...sentences.flatMap((sentence) => [
      { what: 'sentence', place: `#${sentence.id}`, words: sentence.zh, theme: sentence.theme },
      ...sentencePieces(sentence).flatMap(({ text, stretch }) =>
        stretch === null
          ? []
          : [{ what: stretch.kind, place: `#${sentence.id}`, words: text, where: stretch.where }],
      ),
    ]),
    ...near.map(({ document, provision, likeness, zh }) => ({
      what: 'nearest',
      place: `#${id}`,
      words: zh,
      where: `${document} ${provision}`,
      likeness: likeness.toFixed(3),
    })),
  ]);
  const written = rows.map((row: Partial<Record<(typeof COLUMNS)[number], string>>) =>
    COLUMNS.map((column) => harmless(row[column] ?? '')),
  );
  return BYTE_ORDER_MARK + [[...COLUMNS], ...written].map((cells) => cells.map(csvCell).join(',')).join('\n');
}

function harmless(cell: string): string {
  return /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}
