import { ContentError } from '../read/content-error.ts';
import type { Document, Theme } from '../model/corpus.ts';
import type { CodebookData } from '../read/schema.ts';
import { sentencesOf } from '../model/document-texts.ts';

/** Topics name existing sentences of their theme, and every sentence stands under a topic of each of its themes. */
export function assertTopics(documents: readonly Document[], themes: readonly Theme[], folder: string): void {
  const seen = new Set<string>();
  for (const theme of themes) assertTopicIds(theme, seen, `${folder}/${theme.id}.yaml`);
  for (const theme of themes) {
    const file = `${folder}/${theme.id}.yaml`;
    const themed = new Map(documents.map((document) => [document.id, themedSentences(document, theme)]));
    assertAnswersExist(themed, theme, file);
    for (const document of documents) assertUnderTopic(document, themed, theme, file);
  }
}

function assertTopicIds({ topics }: Theme, seen: Set<string>, file: string): void {
  for (const [index, { id }] of topics.entries()) {
    if (seen.has(id)) {
      throw new ContentError(file, `the topic id “${id}” stands twice. Give each its own.`, [
        'topics',
        index,
        'id',
      ]);
    }
    seen.add(id);
  }
}

/** The ids of the sentences that have a theme, by document. */
type Themed = ReadonlyMap<string, ReadonlySet<string>>;

function assertAnswersExist(themed: Themed, theme: Theme, file: string): void {
  for (const [topic, { id, answers }] of theme.topics.entries()) {
    for (const [documentId, sentenceIds] of Object.entries(answers)) {
      for (const [index, sentenceId] of sentenceIds.entries()) {
        if (themed.get(documentId)?.has(sentenceId) !== true) {
          throw new ContentError(
            file,
            `the topic “${id}” names ${documentId} ${sentenceId}, which is no sentence coded ${theme.id}. Correct the id or the code.`,
            ['topics', topic, 'answers', documentId, index],
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
    ...codebook.examples.map((example, index) => ({ ...example, field: ['examples', index] })),
    ...codebook.cases.map(({ theme, example }, index) => ({
      theme,
      ...example,
      field: ['cases', index, 'example'],
    })),
  ];
  for (const { theme, document, sentence, field } of examples) {
    const edition = documents.find(({ id }) => id === document);
    const found = edition && sentencesOf(edition).find(({ id }) => id === sentence);
    if (found === undefined) {
      throw new ContentError(
        file,
        `there is no sentence ${sentence} in ${document}. Correct the ids.`,
        field,
      );
    }
    if (found.theme !== theme) {
      throw new ContentError(
        file,
        `${document} ${sentence} is coded ${found.theme}, not ${theme}. Choose another example or correct the theme.`,
        field,
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
    for (const [index, word] of words.entries()) {
      const owner = owners.get(word);
      if (owner !== undefined) {
        throw new ContentError(file, `the word “${word}” is also in ${owner}.yaml. Keep it in one place.`, [
          'words',
          index,
        ]);
      }
      if (!text.includes(word)) {
        throw new ContentError(file, `the word “${word}” occurs in no sentence. Correct it or take it out.`, [
          'words',
          index,
        ]);
      }
      owners.set(word, id);
    }
  }
}
