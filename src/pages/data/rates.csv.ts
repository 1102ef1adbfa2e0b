import { emphasisFigures } from '../../analysis/emphasis-figures.ts';
import { fractionCsv } from '../../analysis/fraction-csv.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

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
