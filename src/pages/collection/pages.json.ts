import { collectablePages } from '../../components/citation/collection/collectable-pages.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

/** Terms, rows and figures that readers collect, loaded when one does. */
export async function GET() {
  return Response.json(collectablePages(await getCorpus()));
}
