import { emphasisFigures } from '../../analysis/emphasis-figures.ts';
import { fractionCsv } from '../../analysis/fraction-csv.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

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
