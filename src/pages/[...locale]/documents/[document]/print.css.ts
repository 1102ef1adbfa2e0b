import type { APIContext, GetStaticPaths } from 'astro';
import { shortName } from '../../../../naming/short-name.ts';
import type { Document } from '../../../../corpus/model/corpus.ts';
import { readableDocuments } from '../../../../corpus/build/with-drafts.ts';
import { getCorpus } from '../../../../corpus/build/get-corpus.ts';
import { runningHeads } from '../../../../exports/running-heads.ts';
import { localePaths } from '../../../../i18n/interface.ts';
import style from '../../../../styles/print.css?inline';
import { localized } from '../../../../corpus/model/localized.ts';

export const getStaticPaths = (async () => {
  const documents = readableDocuments(await getCorpus());
  return localePaths().flatMap(({ params }) =>
    documents.map((document) => ({
      params: { ...params, document: document.id },
      props: { document },
    })),
  );
}) satisfies GetStaticPaths;

/** A document's print style: the rules for all documents and its running heads. */
export function GET({ props: { document }, locals, site }: APIContext<{ document: Document }>) {
  const { locale, path } = locals.ui;
  const page = path(`documents/${document.id}/`);
  const heads = runningHeads({
    title: localized(document.title, locale),
    name: shortName(document, locale),
    address: site === undefined ? page : new URL(page, site).href,
  });
  return new Response(style + heads);
}
