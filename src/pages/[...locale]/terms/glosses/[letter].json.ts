import { groupBy } from '../../../../corpus/model/group-by.ts';
import type { APIRoute } from 'astro';
import { getCorpus } from '../../../../corpus/build/get-corpus.ts';
import type { Term } from '../../../../corpus/model/terms.ts';
import { localePaths } from '../../../../i18n/interface.ts';
import { localized } from '../../../../corpus/model/localized.ts';

interface Props {
  terms: Term[];
}

/** What the search page shows of a term beside its name: one file for each first letter of ids. */
export async function getStaticPaths() {
  const { terms } = await getCorpus();
  const letters = groupBy(terms, ({ id }) => id.charAt(0));
  return localePaths().flatMap(({ params }) =>
    [...letters].map(([letter, group]) => ({
      params: { ...params, letter },
      props: { terms: group } satisfies Props,
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { terms }, locals: { ui } }) => {
  const glosses = terms.map(({ id, pinyin, gloss }) => [
    id,
    { pinyin, gloss: gloss && localized(gloss, ui.locale) },
  ]);
  return Response.json(Object.fromEntries(glosses));
};
