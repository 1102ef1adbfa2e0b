import { termCounts } from '../../analysis/term-counts.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

export async function GET() {
  const { documents, terms } = await getCorpus();
  return Response.json(
    termCounts(terms, documents).map(({ term, counts }) => ({
      id: term.id,
      term: term.term,
      variants: term.variants,
      en: term.en,
      pinyin: term.pinyin,
      counts,
    })),
  );
}
