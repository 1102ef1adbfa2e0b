import type { Document, Provision, Sentence, Theme, Topic } from '../../corpus/model/corpus.ts';

/** What one document says on a topic: its sentences by provision, in order; none is a gap. */
export interface TopicCell {
  document: Document;
  answers: { provision: Provision; sentences: Sentence[] }[];
}

export interface TopicRow {
  topic: Topic;
  cells: TopicCell[];
}

/** The rows of a theme page: one a topic, a cell for every document in the order given. */
export function topicRows(theme: Theme, documents: readonly Document[]): TopicRow[] {
  return theme.topics.map((topic) => ({
    topic,
    cells: documents.map((document) => topicCell(topic, document)),
  }));
}

function topicCell(topic: Topic, document: Document): TopicCell {
  const ids = new Set(topic.answers[document.id]);
  const answers = document.provisions
    .map((provision) => ({
      provision,
      sentences: provision.sentences.filter(({ id }) => ids.has(id)),
    }))
    .filter(({ sentences }) => sentences.length > 0);
  return { document, answers };
}
