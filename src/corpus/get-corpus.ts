import { getEntry, render } from 'astro:content';
import { buildCorpus } from './build-corpus.ts';
import { checkedCorpus } from './checked-corpus.ts';
import type { Corpus } from './corpus.ts';
import { readContent } from './read-content.ts';

let corpus: Promise<Corpus> | undefined;

/** The whole corpus, read and checked once a build. */
export function getCorpus(): Promise<Corpus> {
  corpus ??= Promise.resolve().then(() => checkedCorpus() ?? buildCorpus(readContent()));
  return corpus;
}

/** The one door to `astro:content`: the component of the method page's text in a language; it takes `view` and `components`. */
export async function getMethodContent(locale: string) {
  const entry = await getEntry('method', locale);
  if (entry === undefined) throw new Error(`content/method/${locale}.mdx: this file is missing.`);
  return (await render(entry)).Content;
}
