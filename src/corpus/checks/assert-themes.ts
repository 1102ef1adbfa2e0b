import { ContentError } from '../read/content-error.ts';
import type { Document, Theme } from '../model/corpus.ts';
import type { CodebookData } from '../read/schema.ts';
import { sentencesOf } from '../model/document-texts.ts';

/** Topics name existing sentences of their theme, and every sentence stands under a topic of each of its themes. */
export function assertTopics(documents: readonly Document[], themes: readonly Theme[], folder: string): void {
  const ids = themes.flatMap((theme) => theme.topics.map(({ id }) => id));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new ContentError(folder, `the topic id “${twice}” stands twice. Give each its own.`);
  for (const theme of themes) {
    const file = `${folder}/${theme.id}.yaml`;
    const themed = new Map(documents.map((document) => [document.id, themedSentences(document, theme)]));
    assertAnswersExist(themed, theme, file);
    for (const document of documents) assertUnderTopic(document, themed, theme, file);
  }
}

/** The ids of the sentences that have a theme, by document. */
type Themed = ReadonlyMap<string, ReadonlySet<string>>;

function assertAnswersExist(themed: Themed, theme: Theme, file: string): void {
  for (const { id, answers } of theme.topics) {
    for (const [documentId, sentenceIds] of Object.entries(answers)) {
      for (const sentenceId of sentenceIds) {
        if (themed.get(documentId)?.has(sentenceId) !== true) {
          throw new ContentError(
            file,
            `the topic “${id}” names ${documentId} ${sentenceId}, which is no sentence coded ${theme.id}. Correct the id or the code.`,
          );
        }
      }
    }
  }
}

function assertUnderTopic({ id }: Document, themed: Themed, theme: Theme, file: string): void {
  const named = new Set(theme.topics.flatMap(({ answers }) => answers[id] ?? []));
  const missing = [...(themed.get(id) ?? [])].filter((sentence) => !named.has(sentence));
  if (missing.length > 0) {
    throw new ContentError(
      file,
      `${id} ${missing.join(', ')} is coded ${theme.id} but stands under no topic. Add it to the topic it answers.`,
    );
  }
}

function themedSentences(document: Document, theme: Theme): Set<string> {
  return new Set(
    sentencesOf(document)
      .filter((sentence) => sentence.theme === theme.id || sentence.also.includes(theme.id))
      .map(({ id }) => id),
  );
}

/** Every example of the codebook is a sentence that has the theme it stands for. */
export function assertCodebook(documents: readonly Document[], codebook: CodebookData, file: string): void {
  const examples = [
    ...codebook.examples,
    ...codebook.cases.map(({ theme, example }) => ({ theme, ...example })),
  ];
  for (const { theme, document, sentence } of examples) {
    const edition = documents.find(({ id }) => id === document);
    const found = edition && sentencesOf(edition).find(({ id }) => id === sentence);
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
