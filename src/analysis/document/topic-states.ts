import type { Commitment } from '../../corpus/model/corpus.ts';
import { hasFigure } from '../../corpus/schema/commitment-schema.ts';
import type { TopicCell } from './topic-rows.ts';

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
