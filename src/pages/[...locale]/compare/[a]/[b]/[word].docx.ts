import type { APIContext, GetStaticPaths } from 'astro';
import { compareRows } from '../../../../../analysis/counterparts/compare-rows.ts';
import {
  counterparts,
  type ProvisionCounterparts,
} from '../../../../../analysis/counterparts/counterparts.ts';
import type { Document } from '../../../../../corpus/model/corpus.ts';
import { CHANGES } from '../../../../../corpus/build/data-version.ts';
import { getCorpus } from '../../../../../corpus/build/get-corpus.ts';
import { wordPairs } from '../../../../../exports/word/word-pairs.ts';
import { comparisonWord } from '../../../../../exports/word/comparison-word.ts';
import { localePaths } from '../../../../../i18n/interface.ts';

export const getStaticPaths = (async () => {
  const corpus = await getCorpus();
  const computed = counterparts(corpus);
  return localePaths().flatMap(({ params }) =>
    wordPairs(corpus.documents).map(({ first, second }) => ({
      params: { ...params, a: first.id, b: second.id, word: `${first.id}-${second.id}` },
      props: { first, second, computed },
    })),
  );
}) satisfies GetStaticPaths;

interface Props {
  first: Document;
  second: Document;
  computed: ProvisionCounterparts[];
}

export async function GET({ props: { first, second, computed }, locals: { ui }, site }: APIContext<Props>) {
  const rows = compareRows(first, second, computed);
  const address = (page: string) => (site === undefined ? undefined : new URL(ui.path(page), site).href);
  return new Response(await comparisonWord({ first, second, rows, version: CHANGES[0], ui, address }));
}
