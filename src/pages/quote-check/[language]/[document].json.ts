import { getCorpus } from '../../../corpus/get-corpus.ts';
import type { QuotationText } from '../../../search/quotation-library.ts';
import { quotationTexts } from '../../../search/quotation-texts.ts';
import { QUOTATION_LANGUAGES } from '../../../search/quotation-units.ts';

/** The text of each document in each language, under its number in the search index. */
export async function getStaticPaths() {
  const corpus = await getCorpus();
  return QUOTATION_LANGUAGES.flatMap((language) =>
    quotationTexts(corpus, language).documents.map((text, document) => ({
      params: { language, document: String(document) },
      props: { text },
    })),
  );
}

export function GET({ props }: { props: { text: QuotationText } }) {
  return Response.json(props.text);
}
