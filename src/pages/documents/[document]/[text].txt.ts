import type { APIContext, GetStaticPaths } from 'astro';
import { LANGUAGES } from '../../../corpus/edition/edition.ts';
import type { Document } from '../../../corpus/model/corpus.ts';
import { readableDocuments } from '../../../corpus/build/with-drafts.ts';
import { getCorpus } from '../../../corpus/build/get-corpus.ts';
import { plainText } from '../../../exports/plain-text.ts';

export const getStaticPaths = (async () => {
  const documents = readableDocuments(await getCorpus());
  return documents.flatMap((document) =>
    // A draft has no whole translation.
    (document.draft === true ? (['zh'] as const) : LANGUAGES).map((language) => ({
      params: { document: document.id, text: language === 'zh' ? document.id : `${document.id}.en` },
      props: { document, language },
    })),
  );
}) satisfies GetStaticPaths;

export function GET({ props }: APIContext<{ document: Document; language: 'zh' | 'en' }>) {
  return new Response(plainText(props.document, props.language));
}
