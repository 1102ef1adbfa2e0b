import { emphasisFigures } from '../../analysis/emphasis-figures.ts';
import { fractionCsv } from '../../analysis/fraction-csv.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

export async function GET() {
  const { emphasis } = emphasisFigures(await getCorpus());
  return new Response(
    fractionCsv(
      emphasis,
      ['document', 'theme', 'unit', 'characters', 'share', 'low', 'high', 'first', 'second'],
      ['share', 'low', 'high', 'first', 'second'],
    ),
  );
}
