import { termsData } from '../../analysis/terms-data.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

export async function GET() {
  return Response.json(termsData(await getCorpus()));
}
