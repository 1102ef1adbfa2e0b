import { ContentError } from '../read/content-error.ts';
import type { Document } from '../model/corpus.ts';
import type { CodebookData } from '../read/schema.ts';
import { sentencesOf } from '../model/sentences-of.ts';

/** Every example of the codebook is a sentence that has the theme it stands for. */
export function assertCodebook(documents: readonly Document[], codebook: CodebookData, file: string): void {
  const examples = [
    ...codebook.examples,
    ...codebook.cases.map(({ theme, example }) => ({ theme, ...example })),
  ];
  for (const { theme, document, sentence } of examples) {
    const own = documents.find(({ id }) => id === document);
    const found = own && sentencesOf(own).find(({ id }) => id === sentence);
    if (found === undefined) {
      throw new ContentError(file, `there is no sentence ${sentence} in ${document}. Correct the ids.`);
    }
    if (found.theme !== theme) {
      throw new ContentError(
        file,
        `${document} ${sentence} is coded ${found.theme}, not ${theme}. Choose another example or correct the theme.`,
      );
    }
  }
}
