import { commitmentRows } from '../../analysis/commitments/commitment-rows.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  const rows = commitmentRows(await getCorpus());
  return Response.json(
    rows.map(({ question: { id, question, theme, mentions } }) => ({ id, theme, question, mentions })),
  );
}
