import { counterparts } from '../../analysis/counterparts.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

export async function GET() {
  return Response.json(counterparts(await getCorpus()));
}
