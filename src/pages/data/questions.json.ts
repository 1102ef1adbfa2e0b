import { commitmentRows } from '../../analysis/commitment-rows.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

export async function GET() {
  const rows = commitmentRows(await getCorpus());
  return Response.json(
    rows.map(({ question: { id, question, theme, mentions } }) => ({ id, theme, question, mentions })),
  );
}
