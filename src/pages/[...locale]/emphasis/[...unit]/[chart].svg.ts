import type { APIContext } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Unit } from '../../../../analysis/emphasis/theme-weights.ts';
import ChartSheet from '../../../../charts/sheet/ChartSheet.astro';
import { emphasisPage, emphasisPaths } from '../../../../charts/emphasis-paths.ts';
import { CHART_IDS, emphasisChart } from '../../../../charts/emphasis-charts.ts';
import { shownEmphasis } from '../../../../charts/shown-emphasis.ts';
import { getCorpus } from '../../../../corpus/build/get-corpus.ts';

export function getStaticPaths() {
  return emphasisPaths().flatMap(({ params, props }) =>
    CHART_IDS.map((id) => ({ params: { ...params, chart: id }, props: { ...props, id } })),
  );
}

/** A chart as a picture to download: the page's drawings on one sheet, with title and source. */
export async function GET({ props, locals, site }: APIContext<{ unit: Unit; id: string }>) {
  const { unit, id } = props;
  const { ui } = locals;
  const { documents } = await getCorpus();
  const chart = emphasisChart(id, { ...shownEmphasis(await getCorpus()), all: documents.length, unit, ui });
  const path = `${ui.path(emphasisPage(unit))}#${id}`;
  const container = await AstroContainer.create();
  const svg = await container.renderToString(ChartSheet, {
    locals,
    props: { chart, address: site === undefined ? path : new URL(path, site).href },
    partial: true,
  });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
