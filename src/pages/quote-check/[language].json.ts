import { getCorpus } from '../../corpus/get-corpus.ts';
import type { QuotationEntry } from '../../search/quotation-library.ts';
import { quotationTexts } from '../../search/quotation-texts.ts';
import { QUOTATION_LANGUAGES, type QuotationLanguage } from '../../search/quotation-language.ts';

export function getStaticPaths() {
  return QUOTATION_LANGUAGES.map((language) => ({ params: { language }, props: { language } }));
}

export async function GET({ props }: { props: { language: QuotationLanguage } }) {
  const { language, folding, documents } = quotationTexts(await getCorpus(), props.language);
  return Response.json({ language, folding, documents: documents.length } satisfies QuotationEntry);
}
