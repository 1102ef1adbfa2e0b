import { restorationEntries } from '../../analysis/restoration-entries.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

export async function GET() {
  return Response.json(restorationEntries((await getCorpus()).documents));
}
