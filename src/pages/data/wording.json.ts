import { sharedWording } from '../../analysis/shared-wording.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

export async function GET() {
  const { documents, terms } = await getCorpus();
  return Response.json(sharedWording(documents, terms));
}
