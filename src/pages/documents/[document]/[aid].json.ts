import type { APIContext, GetStaticPaths } from 'astro';
import { traditionalForms } from '../../../analysis/reading/traditional-forms.ts';
import { wordReadings } from '../../../analysis/reading/word-readings.ts';
import { readableDocuments } from '../../../corpus/build/with-drafts.ts';
import { getCorpus } from '../../../corpus/build/get-corpus.ts';
import type { Document } from '../../../corpus/model/corpus.ts';
import { documentTexts } from '../../../corpus/model/document-texts.ts';

interface Props {
  document: Document;
  aid: 'pinyin' | 'traditional';
}

export const getStaticPaths = (async () =>
  readableDocuments(await getCorpus()).flatMap((document) =>
    (['pinyin', 'traditional'] as const).map((aid) => ({
      params: { document: document.id, aid },
      props: { document, aid } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

/** What is shown over the Chinese of a document, for the Han characters of each of its texts by id. */
export async function GET({ props: { document, aid } }: APIContext<Props>) {
  const { terms, pronunciations } = await getCorpus();
  const shown = {
    pinyin: (zh: string) => wordReadings(zh, { terms, pronunciations }),
    traditional: traditionalForms,
  };
  return Response.json(Object.fromEntries(documentTexts(document).map(({ id, zh }) => [id, shown[aid](zh)])));
}
