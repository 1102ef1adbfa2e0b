import type { APIContext } from 'astro';
import type { CitationForm } from '../../../exports/citation/citation-forms.ts';
import { cite } from '../../../exports/citation/cite.ts';
import { documentItem } from '../../../components/quotation/document-item.ts';
import type { Document } from '../../../corpus/model/corpus.ts';
import { getCorpus } from '../../../corpus/build/get-corpus.ts';

/** The files of citations by their ending: `linzi-2022.bib`. */
const FILES: Record<string, CitationForm> = { bib: 'bibtex', ris: 'ris', 'csl.json': 'csl-json' };

interface Props {
  document: Document;
  form: CitationForm;
}

export async function getStaticPaths() {
  const { documents } = await getCorpus();
  return documents.flatMap((document) =>
    Object.entries(FILES).map(([ending, form]) => ({
      params: { document: document.id, citation: `${document.id}.${ending}` },
      props: { document, form },
    })),
  );
}

export function GET({ props, site }: APIContext<Props>) {
  return new Response(`${cite(documentItem(props.document, site), props.form, {}).trim()}\n`);
}
