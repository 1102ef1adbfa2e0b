import { termsData } from '../../analysis/terms/terms-data.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  return Response.json(termsData(await getCorpus()));
}
