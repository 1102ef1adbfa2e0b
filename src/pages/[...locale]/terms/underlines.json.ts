import type { APIRoute } from 'astro';
import type { Underlines } from '../../../components/marks/gloss/underlines.ts';
import { getCorpus } from '../../../corpus/build/get-corpus.ts';
import { localePaths } from '../../../i18n/interface.ts';
import { localized } from '../../../corpus/model/localized.ts';

export const getStaticPaths = localePaths;

/** What the underlines in a text need to know of the terms, in one language. */
export const GET: APIRoute = async ({ locals }) => {
  const { words, locale } = locals.ui;
  const { notEstablished, mark } = words.terms;
  const { terms } = await getCorpus();
  const underlines: Underlines = {
    words: {
      notEstablished: `${words.terms.gloss}: ${notEstablished}`,
      more: mark.more,
      list: mark.list,
      stop: mark.stop,
      stopped: mark.stopped,
    },
    terms: terms.map(({ id, term, variants, pinyin, en, gloss }) => ({
      id,
      term,
      variants,
      pinyin,
      en,
      gloss: gloss && localized(gloss, locale),
    })),
  };
  return Response.json(underlines);
};
