import type { APIContext, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../corpus/build/get-corpus.ts';
import { cardImage } from '../../../exports/cards/card-image.ts';
import { cards, type Card } from '../../../exports/cards/cards.ts';
import { interfaceIn } from '../../../i18n/interface.ts';
import { LOCALES } from '../../../i18n/locales.ts';

export const getStaticPaths = (async () => {
  const corpus = await getCorpus();
  return LOCALES.flatMap((locale) =>
    cards(corpus, interfaceIn(locale)).map((card) => ({
      params: { locale, card: card.id },
      props: { card },
    })),
  );
}) satisfies GetStaticPaths;

export async function GET({ props }: APIContext<{ card: Card }>) {
  return new Response(await cardImage(props.card));
}
