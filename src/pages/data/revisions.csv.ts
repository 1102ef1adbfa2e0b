import { csvFormat } from 'd3';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  const { documents } = await getCorpus();
  const rows = documents.flatMap(({ id, revisions }) =>
    revisions.map(({ at, from, to, reason }) => ({ document: id, at, from, to, reason })),
  );
  return new Response(csvFormat(rows, ['document', 'at', 'from', 'to', 'reason']));
}
