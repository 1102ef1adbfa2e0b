import { commitmentsData } from '../../analysis/commitments/commitments-data.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';

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
