import type { APIContext } from 'astro';
import { chartMarks } from '../../../charts/page/chart-marks.ts';
import { shownEmphasis } from '../../../charts/page/shown-emphasis.ts';
import { getCorpus } from '../../../corpus/build/get-corpus.ts';
import { localePaths } from '../../../i18n/interface.ts';

export const getStaticPaths = localePaths;

/** What the charts show when they are touched. */
export async function GET({ locals }: APIContext) {
  return Response.json(chartMarks(shownEmphasis(await getCorpus()), locals.ui));
}
