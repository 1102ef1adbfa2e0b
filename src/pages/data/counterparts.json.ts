import { counterparts } from '../../analysis/counterparts/counterparts.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  return Response.json(counterparts(await getCorpus()));
}
