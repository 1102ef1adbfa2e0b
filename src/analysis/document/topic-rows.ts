import type { Commitment, Document, Provision, Theme, Topic } from '../../corpus/model/corpus.ts';
import { themedSentences, type DocumentText } from '../../corpus/model/document-texts.ts';
import { countHan } from '../../corpus/model/han.ts';
import type { CodeId } from '../../corpus/model/themes.ts';
import { hasFigure } from '../../corpus/schema/commitment-schema.ts';

/** What one document says on a topic: its texts by provision, in order; none is a gap. */
export interface TopicCell {
  document: Document;
  answers: AnsweringPart[];
}

/** The texts of one provision that answer; the heading of a chapter stands before its first, in no provision. */
interface AnsweringPart {
  provision: Provision | null;
  texts: AnsweringText[];
}

export interface AnsweringText extends DocumentText {
  characters: number;
  /** What a sentence without the topic's theme is coded, or `heading`; null for one that has it. */
  otherwise: CodeId | null;
}

export interface TopicRow {
  topic: Topic;
  cells: TopicCell[];
}

/**
 * The rows of a theme page: one a topic, a cell for every document in the order given. A theme without topics has one
 * row of all its sentences.
 */
export function topicRows(theme: Theme, documents: readonly Document[]): TopicRow[] {
  const topics = theme.topics.length > 0 ? theme.topics : [wholeTheme(theme, documents)];
  return topics.map((topic) => ({
    topic,
    cells: documents.map((document) => topicCell(topic, document)),
  }));
}

function wholeTheme({ id, definition }: Theme, documents: readonly Document[]): Topic {
  const answers = documents.map(
    (document) => [document.id, [...themedSentences(document, id)]] as [string, string[]],
  );
  return {
    id,
    question: definition,
    summary: { zh: '', en: '' },
    claims: [],
    answers: Object.fromEntries(answers.filter(([, ids]) => ids.length > 0)),
    otherwise: {},
  };
}

function topicCell({ answers, otherwise }: Topic, document: Document): TopicCell {
  const ids = new Set(answers[document.id]);
  const others = new Set(otherwise[document.id]);
  const parts = document.provisions.flatMap((provision, index): AnsweringPart[] => {
    const { id, chapter, heading } = provision;
    const opens = chapter !== null && document.provisions[index - 1]?.chapter?.id !== chapter.id;
    const sentences = provision.sentences.map(({ id: at, zh, en, characters, theme }) => ({
      id: at,
      zh,
      en,
      characters,
      otherwise: others.has(at) ? theme : null,
    }));
    return [
      { provision: null, texts: opens ? [headingText({ ...chapter })] : [] },
      {
        provision,
        texts: [
          ...(heading === null ? [] : [headingText({ id: `${id}.heading`, ...heading })]),
          ...sentences,
        ],
      },
    ];
  });
  const answering = parts
    .map(({ provision, texts }) => ({ provision, texts: texts.filter(({ id }) => ids.has(id)) }))
    .filter(({ texts }) => texts.length > 0);
  return { document, answers: answering };
}

function headingText(text: DocumentText): AnsweringText {
  return { ...text, characters: countHan(text.zh), otherwise: 'heading' };
}

/** Whether a document gives a figure on a topic, speaks of it without one, or is silent. */
export type TopicState = 'figure' | 'speaks' | 'silent';

/** The state of a cell: a figure is a number or a date that one of the answering texts commits to. */
export function topicState({ document, answers }: TopicCell, commitments: readonly Commitment[]): TopicState {
  const places = new Set(answers.flatMap(({ texts }) => texts.map(({ id }) => id)));
  const isFigure = commitments.some(
    (each) => hasFigure(each) && each.document === document.id && places.has(each.place),
  );
  if (isFigure) return 'figure';
  return places.size > 0 ? 'speaks' : 'silent';
}
