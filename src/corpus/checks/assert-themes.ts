import { ContentError } from '../edition/content-error.ts';
import type { Document, Theme } from '../model/corpus.ts';
import type { CodebookData } from '../schema/schema.ts';
import { sentencesOf, themedSentences } from '../model/document-texts.ts';

/**
 * Topics name existing sentences and headings, of whatever theme, and every sentence stands under a topic of each of
 * its themes that has any, or is declared to answer none.
 */
export function assertTopics(documents: readonly Document[], themes: readonly Theme[], folder: string): void {
  const seen = new Set<string>();
  for (const theme of themes) assertTopicIds(theme, seen, `${folder}/${theme.id}.yaml`);
  const places = new Map(documents.map((document) => [document.id, answeringPlaces(document)]));
  for (const theme of themes) {
    const file = `${folder}/${theme.id}.yaml`;
    assertAnswersExist(places, theme, file);
    assertUnplaced(documents, theme, file);
    for (const document of documents.filter(({ draft }) => draft !== true))
      assertUnderTopic(document, theme, file);
  }
}

function assertTopicIds({ topics }: Theme, seen: Set<string>, file: string): void {
  for (const [index, { id }] of topics.entries()) {
    if (seen.has(id)) {
      ContentError.tell(file, `the topic id “${id}” stands twice. Give each its own.`, [
        'topics',
        index,
        'id',
      ]);
    }
    seen.add(id);
  }
}

/** The places that can answer, in their order: sentences and the headings of provisions and chapters. */
function answeringPlaces({ chapters, provisions }: Document): string[] {
  return provisions.flatMap(({ id, chapter, heading, sentences }, index) => [
    ...chapters
      .filter((each) => each.id === chapter?.id && provisions[index - 1]?.chapter?.id !== each.id)
      .map((each) => each.id),
    ...(heading === null ? [] : [`${id}.heading`]),
    ...sentences.map((sentence) => sentence.id),
  ]);
}

function assertAnswersExist(
  places: ReadonlyMap<string, readonly string[]>,
  theme: Theme,
  file: string,
): void {
  for (const [topic, { id, answers }] of theme.topics.entries()) {
    for (const [documentId, ids] of Object.entries(answers)) {
      const order = ids.map((place) => places.get(documentId)?.indexOf(place) ?? -1);
      for (const [index, place] of ids.entries()) {
        const field = ['topics', topic, 'answers', documentId, index];
        if (order[index] === -1) {
          ContentError.tell(
            file,
            `the topic “${id}” names ${documentId} ${place}, which is no sentence or heading. Correct the id.`,
            field,
          );
        } else if (index > 0 && (order[index] ?? 0) <= (order[index - 1] ?? 0)) {
          ContentError.tell(
            file,
            `the topic “${id}” names ${documentId} ${place} twice or out of the order of the document. Put it in its place.`,
            field,
          );
        }
      }
    }
  }
}

/** What is declared to answer no question has the theme, and stands under no topic. */
function assertUnplaced(documents: readonly Document[], theme: Theme, file: string): void {
  for (const [documentId, ids] of Object.entries(theme.unplaced)) {
    const document = documents.find(({ id }) => id === documentId);
    // What a draft is not yet coded as, it may be said to answer.
    if (document?.draft === true) continue;
    const themed = document === undefined ? new Set() : themedSentences(document, theme.id);
    const named = new Set(theme.topics.flatMap(({ answers }) => answers[documentId] ?? []));
    for (const [index, id] of ids.entries()) {
      const isUntold =
        document !== undefined && sentencesOf(document).some((each) => each.id === id && !each.isCoded);
      if (isUntold) continue;
      if (!themed.has(id) || named.has(id)) {
        ContentError.tell(
          file,
          `“unplaced” has ${documentId} ${id}, which ${named.has(id) ? 'stands under a topic' : `is no sentence coded ${theme.id}`}. Remove it.`,
          ['unplaced', documentId, index],
        );
      }
    }
  }
}

function assertUnderTopic(document: Document, theme: Theme, file: string): void {
  if (theme.topics.length === 0) return;
  const { id } = document;
  const named = new Set([
    ...theme.topics.flatMap(({ answers }) => answers[id] ?? []),
    ...(theme.unplaced[id] ?? []),
  ]);
  const missing = [...themedSentences(document, theme.id)].filter((sentence) => !named.has(sentence));
  if (missing.length > 0) {
    ContentError.tell(
      file,
      `${id} ${missing.join(', ')} is coded ${theme.id} but stands under no topic. Add it to the topic it answers, or to “unplaced” if it answers none.`,
    );
  }
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
      ContentError.tell(file, `there is no sentence ${sentence} in ${document}. Correct the ids.`, field);
    } else if (found.isCoded && found.theme !== theme) {
      ContentError.tell(
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
        ContentError.tell(file, `the word “${word}” is also in ${owner}.yaml. Keep it in one place.`, [
          'words',
          index,
        ]);
      }
      if (!text.includes(word)) {
        ContentError.tell(file, `the word “${word}” occurs in no sentence. Correct it or take it out.`, [
          'words',
          index,
        ]);
      }
      owners.set(word, id);
    }
  }
}
