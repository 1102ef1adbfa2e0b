import type { APIContext, GetStaticPaths } from 'astro';
import { sharedWording } from '../../../analysis/wording/shared-wording.ts';
import { wordingFile } from '../../../analysis/wording/wording-file.ts';
import type { Document } from '../../../corpus/model/corpus.ts';
import { getCorpus } from '../../../corpus/build/get-corpus.ts';

export const getStaticPaths = (async () => {
  const { documents } = await getCorpus();
  return documents.map((document) => ({ params: { document: document.id }, props: { document } }));
}) satisfies GetStaticPaths;

export async function GET({ props }: APIContext<{ document: Document }>) {
  const { documents, terms } = await getCorpus();
  return Response.json(wordingFile(props.document, sharedWording(documents, terms), documents));
}
