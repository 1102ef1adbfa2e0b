import { emphasisFigures } from '../../analysis/emphasis/emphasis-figures.ts';
import { fractionCsv } from '../../analysis/emphasis/fraction-csv.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  const { shared } = emphasisFigures(await getCorpus());
  return new Response(
    fractionCsv(
      shared,
      ['document', 'theme', 'characters', 'shared', 'share', 'low', 'high'],
      ['share', 'low', 'high'],
    ),
  );
}
