import { ContentError } from '../read/content-error.ts';
import type { Document, Theme } from '../model/corpus.ts';
import { sentencesOf } from '../model/sentences-of.ts';

/** Every word of a theme's word list occurs in a sentence, and none stands in two lists or twice in one. */
export function assertWords(documents: readonly Document[], themes: readonly Theme[], folder: string): void {
  const text = documents
    .flatMap(sentencesOf)
    .map(({ zh }) => zh)
    .join('\n');
  const owners = new Map<string, string>();
  for (const { id, words } of themes) {
    const file = `${folder}/${id}.yaml`;
    for (const word of words) {
      const owner = owners.get(word);
      if (owner !== undefined) {
        throw new ContentError(file, `the word “${word}” is also in ${owner}.yaml. Keep it in one place.`);
      }
      if (!text.includes(word)) {
        throw new ContentError(file, `the word “${word}” occurs in no sentence. Correct it or take it out.`);
      }
      owners.set(word, id);
    }
  }
}
