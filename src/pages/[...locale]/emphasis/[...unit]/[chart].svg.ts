import type { APIContext } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Unit } from '../../../../analysis/emphasis/theme-weights.ts';
import ChartSheet from '../../../../charts/sheet/ChartSheet.astro';
import { emphasisPage, emphasisPaths } from '../../../../charts/page/emphasis-paths.ts';
import { chartIds, emphasisCharts, MOVED } from '../../../../charts/page/emphasis-charts.ts';
import { shownEmphasis } from '../../../../charts/page/shown-emphasis.ts';
import { getCorpus } from '../../../../corpus/build/get-corpus.ts';

interface Props {
  unit: Unit;
  id: string;
  scheme: 'light' | 'dark';
}

/** Every chart by day and by night, and by day at the addresses that charts had before. */
export async function getStaticPaths() {
  const corpus = await getCorpus();
  const ids = chartIds(corpus);
  const former = Object.entries(MOVED).filter(([, id]) => ids.includes(id));
  return emphasisPaths(corpus).flatMap(({ params, props }) => {
    const path = (chart: string, id: string, scheme: Props['scheme']) => ({
      params: { ...params, chart },
      props: { ...props, id, scheme } satisfies Props,
    });
    return [
      ...ids.flatMap((id) => [path(id, id, 'light'), path(`${id}-dark`, id, 'dark')]),
      ...former.map(([from, id]) => path(from, id, 'light')),
    ];
  });
}

/** A chart as a picture to download: the page's drawings on one sheet, with title and source. */
export async function GET({ props: { unit, id, scheme }, locals, site }: APIContext<Props>) {
  const { ui } = locals;
  const corpus = await getCorpus();
  const all = corpus.documents.length;
  const chart = emphasisCharts({ ...shownEmphasis(corpus), all, unit, ui }, corpus).find(
    (each) => each.id === id,
  );
  if (chart === undefined) throw new Error(`There is no chart ${id}.`);
  const path = `${ui.path(emphasisPage(unit))}#${id}`;
  const container = await AstroContainer.create();
  const svg = await container.renderToString(ChartSheet, {
    locals,
    props: { chart, scheme, address: site === undefined ? '' : new URL(path, site).href },
    partial: true,
  });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
