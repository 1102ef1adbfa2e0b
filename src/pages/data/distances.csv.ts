import { emphasisFigures } from '../../analysis/emphasis/emphasis-figures.ts';
import { fractionCsv } from '../../analysis/emphasis/fraction-csv.ts';
import { UNITS } from '../../analysis/emphasis/theme-weights.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  const { distances } = emphasisFigures(await getCorpus());
  const rows = UNITS.flatMap((unit) => distances[unit].map((each) => ({ ...each, unit })));
  return new Response(
    fractionCsv(
      rows,
      ['a', 'b', 'unit', 'distance', 'low', 'high', 'chance'],
      ['distance', 'low', 'high', 'chance'],
    ),
  );
}
