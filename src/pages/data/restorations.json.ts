import { restorationEntries } from '../../analysis/document/restoration-entries.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  return Response.json(restorationEntries((await getCorpus()).documents));
}
