import { csvFormat } from 'd3';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  const { themes } = await getCorpus();
  const rows = themes.flatMap(({ id, words }) => words.map((word) => ({ theme: id, word })));
  return new Response(csvFormat(rows, ['theme', 'word']));
}
