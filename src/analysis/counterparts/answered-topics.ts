import type { Document, Theme } from '../../corpus/model/corpus.ts';

/** For each provision of a document the topics that its sentences or its heading answer, whatever they are coded. */
export function answeredTopics({ id, provisions }: Document, themes: readonly Theme[]): Set<string>[] {
  const topics = themes.flatMap((theme) =>
    theme.topics.map((topic) => ({ id: topic.id, answers: new Set(topic.answers[id]) })),
  );
  return provisions.map((provision) => {
    const own = [`${provision.id}.heading`, ...provision.sentences.map((sentence) => sentence.id)];
    return new Set(
      topics.filter(({ answers }) => own.some((part) => answers.has(part))).map((topic) => topic.id),
    );
  });
}
