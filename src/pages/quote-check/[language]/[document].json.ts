import type { Document } from '../../../corpus/model/corpus.ts';
import { readableDocuments } from '../../../corpus/build/with-drafts.ts';
import { getCorpus } from '../../../corpus/build/get-corpus.ts';
import { quotationText } from '../../../quotation/quotation-texts.ts';
import { QUOTATION_LANGUAGES, type QuotationLanguage } from '../../../quotation/quotation-language.ts';

interface Props {
  document: Document;
  language: QuotationLanguage;
}

/** The text of each document in each language, under its number in the search index. */
export async function getStaticPaths() {
  const documents = readableDocuments(await getCorpus());
  return QUOTATION_LANGUAGES.flatMap((language) =>
    documents.map((document, number) => ({
      params: { language, document: String(number) },
      props: { document, language },
    })),
  );
}

export function GET({ props }: { props: Props }) {
  return Response.json(quotationText(props.document, props.language));
}
