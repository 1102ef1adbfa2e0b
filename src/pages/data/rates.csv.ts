import { emphasisFigures } from '../../analysis/emphasis/emphasis-figures.ts';
import { fractionCsv } from '../../analysis/emphasis/fraction-csv.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  const { rates } = emphasisFigures(await getCorpus());
  return new Response(
    fractionCsv(
      rates,
      ['document', 'measure', 'count', 'characters', 'rate', 'low', 'high'],
      ['rate', 'low', 'high'],
    ),
  );
}
