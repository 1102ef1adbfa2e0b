import type { APIContext, GetStaticPaths } from 'astro';
import { corpusData } from '../../analysis/document/corpus-data.ts';
import { sharedWording } from '../../analysis/wording/shared-wording.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';
import { wholeFiles } from '../../exports/whole-files.ts';

export const getStaticPaths = (async () => {
  const { documents } = await getCorpus();
  return wholeFiles(documents).map((whole) => ({ params: { whole }, props: { whole } }));
}) satisfies GetStaticPaths;

export async function GET({ props }: APIContext<{ whole: 'corpus' | 'wording' }>) {
  const corpus = await getCorpus();
  const { documents, terms } = corpus;
  return Response.json(props.whole === 'corpus' ? corpusData(corpus) : sharedWording(documents, terms));
}
