import { commitmentsData } from '../../analysis/commitments-data.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

export async function GET() {
  return Response.json(commitmentsData(await getCorpus()));
}
