import { formatPartialDate } from '../../../i18n/interface.ts';
import type { ChartContents, ChartDefinition, ChartInput } from '../../chart.ts';
import { chartNames } from '../../chart-names.ts';
import { chosenGraphic } from '../../chosen-graphic.ts';
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
  const { documents } = corpus;
  const { terms: words, legend } = ui.words.emphasis;
  const chosen = chosenGraphic(corpus, 'terms');
  if (chosen === undefined) return null;
  const names = chartNames(input);
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
    table: {
      corner: words.term,
      columns: [words.date, ...documents.map(({ id }) => names.document(id))],
      rows: found.map(({ term, counts, dated }) => ({
        name: termTitle(term, input),
        cells: [
          { text: formatPartialDate(dated.date, ui.locale), note: words.kinds[dated.kind] },
          ...documents.map(({ id }) => ({ text: String(counts[id] ?? 0) })),
        ],
      })),
    },
    switches: [],
  };
}
