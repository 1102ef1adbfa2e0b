import { getCorpus } from '../../corpus/build/get-corpus.ts';
import { makeSearchEntry } from '../../search/records/search-entry.ts';

/** What the search page knows before it asks the index. */
export async function GET() {
  return Response.json(makeSearchEntry(await getCorpus()));
}
