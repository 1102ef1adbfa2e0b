import { getCorpus } from '../../corpus/build/get-corpus.ts';
import type { QuotationEntry } from '../../quotation/quotation-library.ts';
import { quotationTexts } from '../../quotation/quotation-texts.ts';
import { QUOTATION_LANGUAGES, type QuotationLanguage } from '../../quotation/quotation-language.ts';

export function getStaticPaths() {
  return QUOTATION_LANGUAGES.map((language) => ({ params: { language }, props: { language } }));
}

export async function GET({ props }: { props: { language: QuotationLanguage } }) {
  const { language, folding, documents } = quotationTexts(await getCorpus(), props.language);
  return Response.json({ language, folding, documents: documents.length } satisfies QuotationEntry);
}
