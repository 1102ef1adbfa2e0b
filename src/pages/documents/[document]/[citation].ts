import type { APIContext } from 'astro';
import { CITATION_FILES, type CitationForm } from '../../../exports/citation/citation-forms.ts';
import { cite } from '../../../exports/citation/cite.ts';
import { documentItem } from '../../../exports/citation/document-item.ts';
import type { Document } from '../../../corpus/model/corpus.ts';
import { readableDocuments } from '../../../corpus/build/with-drafts.ts';
import { getCorpus } from '../../../corpus/build/get-corpus.ts';

interface Props {
  document: Document;
  form: CitationForm;
}

export async function getStaticPaths() {
  const documents = readableDocuments(await getCorpus());
  return documents.flatMap((document) =>
    CITATION_FILES.map(({ form, ending }) => ({
      params: { document: document.id, citation: `${document.id}.${ending}` },
      props: { document, form },
    })),
  );
}

export function GET({ props, site }: APIContext<Props>) {
  return new Response(`${cite(documentItem(props.document, site), props.form, {}).trim()}\n`);
}
