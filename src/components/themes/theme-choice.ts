/** Which topics a theme page shows: all, those that every chosen document answers, or those that some leave out. */
export const ROW_CHOICES = ['all', 'answered', 'gaps'] as const;
export type RowChoice = (typeof ROW_CHOICES)[number];

/** What a reader has chosen to see on a theme page, as it stands in the address. */
export interface ThemeChoice {
  /** Ids of the documents in view, in their order: two or more. */
  documents: string[];
  rows: RowChoice;
}

/**
 * Reads a choice from an address (`?docs=linzi-2022,dongli-2022&rows=gaps`). What cannot be
 * used is skipped and listed in `problems`; with fewer than two documents, all are shown.
 */
export function parseThemeChoice(
  params: URLSearchParams,
  known: readonly string[],
): ThemeChoice & { problems: string[] } {
  const asked = (params.get('docs') ?? '').split(',').filter((id) => id !== '');
  const unknown = asked.filter((id) => !known.includes(id));
  const documents = [...new Set(asked)].filter((id) => known.includes(id));
  const tooFew = asked.length > 0 && documents.length < 2;
  const rows = params.get('rows');
  const isRow = (value: string | null): value is RowChoice => ROW_CHOICES.some((each) => each === value);
  return {
    documents: documents.length < 2 ? [...known] : documents,
    rows: isRow(rows) ? rows : 'all',
    problems: [
      ...unknown,
      ...(tooFew && unknown.length === 0 ? asked : []),
      ...(rows === null || isRow(rows) ? [] : [rows]),
    ],
  };
}

/** Writes a choice into an address; defaults are left out. */
export function writeThemeChoice(
  { documents, rows }: ThemeChoice,
  params: URLSearchParams,
  known: readonly string[],
): void {
  if (documents.join() === known.join()) params.delete('docs');
  else params.set('docs', documents.join(','));
  if (rows === 'all') params.delete('rows');
  else params.set('rows', rows);
}

/** The documents with one of them moved a place towards the start (−1) or the end (1). */
export function moveDocument(documents: readonly string[], id: string, by: -1 | 1): string[] {
  const from = documents.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= documents.length) return [...documents];
  return documents.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** The documents with one of them at a place; what stood there takes its place, or goes where it had none. */
export function putDocument(documents: readonly string[], id: string, at: number): string[] {
  const from = documents.indexOf(id);
  const put = documents.with(at, id);
  return from === -1 || from === at ? put : put.with(from, documents[at] ?? id);
}

/** The documents with the next (1) or previous (−1) one brought to the second place, round the ends. */
export function turnSecond([first, ...others]: readonly string[], by: -1 | 1): string[] {
  const turned =
    by === 1 ? [...others.slice(1), ...others.slice(0, 1)] : [...others.slice(-1), ...others.slice(0, -1)];
  return first === undefined ? [] : [first, ...turned];
}
