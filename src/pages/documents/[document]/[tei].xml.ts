import type { APIContext, GetStaticPaths } from 'astro';
import type { Document } from '../../../corpus/model/corpus.ts';
import { CHANGES } from '../../../corpus/build/data-version.ts';
import { getCorpus } from '../../../corpus/build/get-corpus.ts';
import { teiDocument } from '../../../exports/tei/tei-document.ts';
import { interfaceIn } from '../../../i18n/interface.ts';
import { LOCALES } from '../../../i18n/locales.ts';

export const getStaticPaths = (async () => {
  const { documents } = await getCorpus();
  return documents.map((document) => ({
    params: { document: document.id, tei: document.id },
    props: { document },
  }));
}) satisfies GetStaticPaths;

export async function GET({ props: { document }, site }: APIContext<{ document: Document }>) {
  const { themes } = await getCorpus();
  const page = interfaceIn(LOCALES[0]).path(`documents/${document.id}/`);
  const address = site === undefined ? undefined : new URL(page, site).href;
  return new Response(teiDocument(document, { themes, changes: CHANGES, address }));
}
