import { formatPartialDate } from '../../../i18n/interface.ts';
import type { ChartContents, ChartDefinition, ChartInput } from '../../chart.ts';
import { chosenGraphic } from '../../chosen-graphic.ts';
import { documentTable } from '../../table/document-table.ts';
import { foundTerms, termPanel, termTitle } from './term-panel.ts';
import TermPanel from './TermPanel.astro';

/** What came and went: terms by document and date. */
export const chart: ChartDefinition = {
  id: 'terms',
  order: 6,
  kind: 'terms',
  files: { csv: 'term-dates.csv', json: 'terms.json' },
  Panel: TermPanel,
  contents,
};

function contents(input: ChartInput): ChartContents | null {
  const { corpus, ui } = input;
  const { terms: words, legend } = ui.words.emphasis;
  const chosen = chosenGraphic(corpus, 'terms');
  if (chosen === undefined) return null;
  const found = foundTerms(input, chosen.terms);
  return {
    question: words.question,
    how: words.how,
    caveat: words.caveat,
    notes: [words.note(found.length, corpus.terms.length)],
    legend: [
      { mark: 'dot', text: legend.times },
      { mark: 'older', text: legend.older },
    ],
    panels: [termPanel(input, found)],
    table: documentTable(
      input,
      { corner: words.term, of: 'term', first: words.date },
      found.map(({ term, counts, dated }) => ({
        id: term.id,
        name: termTitle(term, input),
        first: { text: formatPartialDate(dated.date, ui.locale), note: words.kinds[dated.kind] },
        cell: (document) => {
          const value = counts[document] ?? 0;
          return { text: String(value), figure: { measure: 'count', value, low: null, high: null } };
        },
      })),
    ),
    switches: [],
  };
}
