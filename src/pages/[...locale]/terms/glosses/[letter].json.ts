import { getCorpus } from '../../../../corpus/get-corpus.ts';
import type { Term } from '../../../../corpus/terms.ts';
import { localePaths, type Locale } from '../../../../i18n/interface.ts';

interface Props {
  locale: Locale;
  terms: Term[];
}

/** What the search page shows of a term beside its name, a file a first letter of ids. */
export async function getStaticPaths() {
  const { terms } = await getCorpus();
  const letters = Map.groupBy(terms, ({ id }) => id.charAt(0));
  return localePaths().flatMap(({ params, props }) =>
    [...letters].map(([letter, own]) => ({
      params: { ...params, letter },
      props: { ...props, terms: own } satisfies Props,
    })),
  );
}

export function GET({ props: { locale, terms } }: { props: Props }) {
  const glosses = terms.map(({ id, pinyin, gloss }) => [id, { pinyin, gloss: gloss?.[locale] ?? null }]);
  return Response.json(Object.fromEntries(glosses));
}
