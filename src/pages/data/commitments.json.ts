import { commitmentsData } from '../../analysis/commitments/commitments-data.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  return Response.json(commitmentsData(await getCorpus()));
}
