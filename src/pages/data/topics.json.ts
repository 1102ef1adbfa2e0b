import { getCorpus } from '../../corpus/build/get-corpus.ts';

export async function GET() {
  const { themes } = await getCorpus();
  return Response.json(
    themes.flatMap((theme) =>
      theme.topics.map(({ id, question, summary, answers }) => ({
        theme: theme.id,
        id,
        question,
        summary,
        answers,
      })),
    ),
  );
}
