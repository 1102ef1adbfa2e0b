import { corpusData } from '../../analysis/corpus-data.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

export async function GET() {
  return Response.json(corpusData(await getCorpus()));
}
