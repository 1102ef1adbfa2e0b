import { emphasisFigures } from '../../analysis/emphasis-figures.ts';
import { fractionCsv } from '../../analysis/fraction-csv.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

export async function GET() {
  const { positions } = emphasisFigures(await getCorpus());
  return new Response(fractionCsv(positions, ['document', 'theme', 'sentences', 'position'], ['position']));
}
