import { csvFile, harmless } from '../data/data-file.ts';

/** A list as it is handed out, in the language of the page. */
export interface Handout {
  title: string;
  /** A line each: how many entries, the day, the version of the data, of what kind the translation is. */
  facts: string[];
  entries: HandoutEntry[];
}

export interface HandoutEntry {
  /** Where it stands, `Linzi 2022 · 9.4`, or what it is. */
  label: string;
  /** Empty where it has none, or the reader wants the other language alone. */
  chinese: string;
  english: string;
  /** The texts that a row is of, with their exact addresses. */
  places: { label: string; address: string }[];
  citation: string;
  /** Its exact address, absolute; empty where the edition has it no more. */
  address: string;
  note: string;
  /** That its text has changed since, is gone, or has a translation of more than it; else empty. */
  said: string;
}

const COLUMNS = ['label', 'chinese', 'english', 'places', 'note', 'citation', 'address', 'said'] as const;

/** What the columns of a handout are called. */
export type HandoutNames = Record<(typeof COLUMNS)[number], string>;

/** A handout as a CSV file, an entry on each row; a column in which no entry has anything is left out. */
export function handoutCsv({ entries }: Handout, names: HandoutNames): string {
  const rows = entries.map((entry) => ({
    ...entry,
    places: entry.places.map(({ label, address }) => `${label} ${address}`).join('; '),
  }));
  const columns = COLUMNS.filter((column) => rows.some((row) => row[column] !== ''));
  return csvFile([
    columns.map((column) => names[column]),
    ...rows.map((row) => columns.map((column) => harmless(row[column]))),
  ]);
}

/** A handout as Markdown, in which nothing that was quoted or noted is read as markup. */
export function handoutMarkdown({ title, facts, entries }: Handout, names: HandoutNames): string {
  const blocks = entries.flatMap(
    ({ label, chinese, english, places, citation, address, note, said }, index) => [
      `## ${index + 1}. ${escaped(label)}`,
      ...[chinese, english].filter((text) => text !== '').map((text) => quoted(escaped(text))),
      ...(places.length === 0 ? [] : [`**${names.places}** ${places.map(linkTo).join('; ')}`]),
      ...(note === '' ? [] : [`**${names.note}** ${escaped(note)}`]),
      ...(said === '' ? [] : [`*${escaped(said)}*`]),
      ...(citation === '' ? [] : [escaped(citation)]),
      ...(address === '' ? [] : [`<${address}>`]),
    ],
  );
  return `${[`# ${escaped(title)}`, facts.map(escaped).join('  \n'), ...blocks].join('\n\n')}\n`;
}

function linkTo({ label, address }: HandoutEntry['places'][number]): string {
  return `[${escaped(label)}](<${address}>)`;
}

function quoted(text: string): string {
  return text.replace(/^/gmu, '> ');
}

/** A text whose signs Markdown would read as markup have a backslash before them. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/gu, (sign) => `\\${sign}`)
    .replace(/^(\s*)(\d+)([.)])/gmu, '$1$2\\$3')
    .replace(/^(\s*)([-+=])/gmu, '$1\\$2');
}
