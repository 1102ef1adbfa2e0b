import type { Corpus } from '../corpus/model/corpus.ts';
import type { FindingGraphic } from '../corpus/schema/finding-schema.ts';

/** What the findings of an edition choose to be drawn in a kind of graphic; undefined where there is none. */
export function chosenGraphic<Kind extends FindingGraphic['kind']>(
  { findings }: Pick<Corpus, 'findings'>,
  kind: Kind,
): Extract<FindingGraphic, { kind: Kind }> | undefined {
  return findings
    .map(({ graphic }) => graphic)
    .find((graphic): graphic is Extract<FindingGraphic, { kind: Kind }> => graphic.kind === kind);
}
