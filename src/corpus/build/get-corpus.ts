import { getEntry, render } from 'astro:content';
import type { Corpus } from '../model/corpus.ts';
import { checkedCorpus } from './checked-corpus.ts';

/** The whole corpus, read and checked once a build. */
export function getCorpus(): Promise<Corpus> {
  return Promise.try(checkedCorpus);
}

/**
 * The one door to `astro:content`: the component that renders the MDX of a document or, by a language, of the
 * method page; it takes `components`.
 * @throws where there is no such entry.
 */
export async function getContent(collection: 'documents' | 'method', id: string) {
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`content/${collection}/${id}.mdx: this file is missing. Add it.`);
  return (await render(entry)).Content;
}
