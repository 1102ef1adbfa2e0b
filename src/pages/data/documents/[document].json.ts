import type { APIContext, GetStaticPaths } from 'astro';
import { documentFile } from '../../../analysis/document/document-file.ts';
import type { Document } from '../../../corpus/model/corpus.ts';
import { getCorpus } from '../../../corpus/build/get-corpus.ts';

export const getStaticPaths = (async () => {
  const { documents } = await getCorpus();
  return documents.map((document) => ({ params: { document: document.id }, props: { document } }));
}) satisfies GetStaticPaths;

export async function GET({ props }: APIContext<{ document: Document }>) {
  return Response.json(documentFile(props.document, await getCorpus()));
}
