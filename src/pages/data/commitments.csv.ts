import { csvFormat } from 'd3';
import { commitmentsData } from '../../analysis/commitments/commitments-data.ts';
import { getCorpus } from '../../corpus/build/get-corpus.ts';

/** The fields of `commitments.json`; one with two languages is two columns. */
export async function GET() {
  const entries = commitmentsData(await getCorpus());
  const rows = entries.map(({ bound, duty, amount, from, by, ...entry }) => ({
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
  return new Response(csvFormat(rows));
}
