import { emphasisFigures } from '../../analysis/emphasis/emphasis-figures.ts';
import { fractionCsv } from '../../analysis/emphasis/fraction-csv.ts';
import { UNITS } from '../../analysis/emphasis/theme-weights.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  const { contrast } = emphasisFigures(await getCorpus());
  const rows = UNITS.flatMap((unit) => contrast[unit].map((each) => ({ ...each, unit })));
  return new Response(
    fractionCsv(
      rows,
      ['document', 'theme', 'unit', 'difference', 'low', 'high'],
      ['difference', 'low', 'high'],
    ),
  );
}
