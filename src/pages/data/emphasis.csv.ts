import { csvFormat } from 'd3-dsv';
import { emphasis } from '../../analysis/emphasis.ts';
import { getCorpus } from '../../corpus/get-corpus.ts';

const COLUMNS = ['document', 'theme', 'unit', 'characters', 'share', 'low', 'high'];

export async function GET() {
  const rows = emphasis((await getCorpus()).documents).map(({ share, low, high, ...row }) => ({
    ...row,
    share: share.toFixed(6),
    low: low.toFixed(6),
    high: high.toFixed(6),
  }));
  return new Response(csvFormat(rows, COLUMNS as (keyof (typeof rows)[number])[]));
}
