import { emphasisFigures } from '../../analysis/emphasis/emphasis-figures.ts';
import { fractionCsv } from '../../analysis/emphasis/fraction-csv.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

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
