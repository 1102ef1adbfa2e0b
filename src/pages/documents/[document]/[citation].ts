import type { APIContext } from 'astro';
import { CITATION_ENDINGS, isFileForm } from '../../../components/citation/citation-endings.ts';
import { documentItem } from '../../../components/citation/document-item.ts';
import type { Document } from '../../../corpus/model/corpus.ts';
import { getCorpus } from '../../../corpus/build/get-corpus.ts';
import { CITATION_FORMS, type CitationForm } from '../../../exports/citation/citation-forms.ts';
import { cite } from '../../../exports/citation/cite.ts';

interface Props {
  document: Document;
  form: CitationForm;
}

export async function getStaticPaths() {
  const { documents } = await getCorpus();
  return documents.flatMap((document) =>
    CITATION_FORMS.filter(isFileForm).map((form) => ({
      params: { document: document.id, citation: `${document.id}.${CITATION_ENDINGS[form]}` },
      props: { document, form },
    })),
  );
}

export function GET({ props, site }: APIContext<Props>) {
  return new Response(`${cite(documentItem(props.document, site), props.form, {}).trim()}\n`);
}
