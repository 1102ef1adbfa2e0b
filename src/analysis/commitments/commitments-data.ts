import type { Commitment, Corpus, Document } from '../../corpus/model/corpus.ts';
import type { ThemeId } from '../../corpus/model/themes.ts';
import { commitmentRows } from './commitment-rows.ts';

/** `commitments.json`, documented on the data page. */
export interface CommitmentsDataEntry extends Commitment {
  /** Id of the provision; of the title or block where the quote stands outside the provisions. */
  provision: string;
  theme: ThemeId;
}

/** The commitments as people take them away, in the order of the page. */
export function commitmentsData(corpus: Corpus): CommitmentsDataEntry[] {
  return commitmentRows(corpus).flatMap(({ question, cells }) =>
    cells.flatMap(({ document, commitments }) =>
      commitments.map((commitment) => toEntry(commitment, document, question.theme)),
    ),
  );
}

function toEntry(commitment: Commitment, document: Document, theme: ThemeId): CommitmentsDataEntry {
  const { id, place, quote, en, question, amount, strictness, kind, bound, duty, from, by } = commitment;
  const provision = provisionOf(document, place);
  return {
    id,
    document: document.id,
    provision,
    place,
    quote,
    en,
    question,
    theme,
    amount,
    strictness,
    kind,
    bound,
    duty,
    from,
    by,
  };
}

function provisionOf({ provisions }: Document, place: string): string {
  const holds = (id: string, sentences: readonly { id: string }[]) =>
    place === `${id}.heading` || sentences.some((sentence) => sentence.id === place);
  return provisions.find(({ id, sentences }) => holds(id, sentences))?.id ?? place;
}

/** The rows of `commitments.csv`: the fields of `commitments.json`, of which one with two languages is two columns. */
export function commitmentTableRows(corpus: Corpus) {
  return commitmentsData(corpus).map(({ bound, duty, amount, from, by, ...entry }) => ({
    ...entry,
    amount_en: amount?.en ?? '',
    amount_zh: amount?.zh ?? '',
    bound_en: bound.en,
    bound_zh: bound.zh,
    duty_en: duty.en,
    duty_zh: duty.zh,
    from: from ?? '',
    by: by ?? '',
  }));
}
