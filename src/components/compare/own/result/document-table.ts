import type { DocumentBeside } from '../../../../analysis/own/compare-own.ts';
import { localeFacts } from '../../../../i18n/locales.ts';
import { percent } from '../../../../i18n/percent.ts';
import { element } from '../../../shared/element.ts';
import { ownWords } from '../own-settings.ts';
import { namedTable, pressButton } from './controls.ts';
import type { Compared } from './own-results.ts';
import { documentName, type OwnView } from './own-view.ts';

const words = ownWords.documents;

/** Documents that are shown before one asks for all. */
const SHOWN = 6;

/** Which document has most of a text, in a sentence, and how much each has; a press sets the text level with one. */
export function documentTable(
  { comparison }: Compared,
  view: OwnView,
  setLevel: (document: string) => void,
): HTMLElement[] {
  const { documents } = comparison;
  const all = countedCharacters(comparison.counts);
  const rows = documents.map(({ document, characters, runs, nearest }) => {
    const name = documentName(document, view);
    const link = element('a', '', name);
    link.href = `${view.settings.root}documents/${document}/`;
    const level = pressButton(ownWords.level.button, () => {
      setLevel(document);
    });
    level.ariaLabel = words.setLevel(name);
    return [link, shareOf(characters, all), String(runs), String(nearest), level];
  });
  const { columns } = words;
  const head = [columns.document, columns.share, columns.runs, columns.nearest, ownWords.level.button];
  const table = namedTable(words.title, head, rows);
  const later = [...table.tBodies].flatMap((body) => [...body.rows].slice(SHOWN));
  for (const row of later) row.hidden = true;
  const more = pressButton(
    ownWords.terms.more(documents.length),
    () => {
      for (const row of later) row.hidden = false;
      more.remove();
    },
    'no-print',
  );
  return [
    element('p', '', nearestOverall(documents, all, view)),
    element('div', 'own-table own-documents', table),
    ...(later.length === 0 ? [] : [more]),
    element('p', 'own-note', words.how),
  ];
}

/** The documents that have most of a text, in a sentence. */
export function nearestOverall(documents: readonly DocumentBeside[], all: number, view: OwnView): string {
  const most = documents[0]?.characters ?? 0;
  if (most === 0) return words.none;
  const names = documents.flatMap(({ document, characters }) =>
    characters === most ? [documentName(document, view)] : [],
  );
  const list = new Intl.ListFormat(localeFacts(view.settings.locale).format);
  return words.nearest(list.format(names), names.length, shareOf(most, all));
}

/** Han characters of which shares are told. */
export function countedCharacters(counts: Compared['comparison']['counts']): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** A share of a text as a whole percentage; what is less than half of one is more than nothing. */
export function shareOf(characters: number, all: number): string {
  const share = all === 0 ? 0 : characters / all;
  return share > 0 && share < 0.005 ? '<1%' : percent(share);
}
