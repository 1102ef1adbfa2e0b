import type { APIContext, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus/build/get-corpus.ts';
import { corpusAround, readableDocuments } from '../../corpus/build/with-drafts.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';
import { filesOf, wholeFiles } from '../../exports/data/data-files.ts';

interface Props {
  write: (corpus: Corpus) => string;
}

export const getStaticPaths = (async () => {
  const all = await getCorpus();
  const whole = wholeFiles(all).map(({ path, write }) => [path, write] as const);
  const ofEach = filesOf(all)
    .filter((file) => file.isOfEach)
    .flatMap(({ path, write }) =>
      readableDocuments(all).map(
        (document) =>
          [
            path.replace('<document>', document.id),
            (corpus: Corpus) => write(corpusAround(document, corpus), document),
          ] as const,
      ),
    );
  return [...whole, ...ofEach].map(([file, write]) => ({
    params: { file },
    props: { write } satisfies Props,
  }));
}) satisfies GetStaticPaths;

/** Writes one file of data. */
export async function GET({ params, props }: APIContext<Props>) {
  const type = params['file']?.endsWith('.csv') === true ? 'text/csv' : 'application/json';
  return new Response(props.write(await getCorpus()), { headers: { 'content-type': type } });
}
