import { getCorpus } from '../../corpus/build/get-corpus.ts';

/** Every document by its id, name, level and date: enough to choose one. */
export async function GET() {
  const { documents } = await getCorpus();
  return Response.json(
    documents.map(({ id, shortName, level, issued }) => ({ id, name: shortName, level, issued })),
  );
}
