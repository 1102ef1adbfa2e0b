import { emphasisFigures } from '../../analysis/emphasis/emphasis-figures.ts';
import { fractionCsv } from '../../analysis/emphasis/fraction-csv.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  const { positions } = emphasisFigures(await getCorpus());
  return new Response(fractionCsv(positions, ['document', 'theme', 'sentences', 'position'], ['position']));
}
