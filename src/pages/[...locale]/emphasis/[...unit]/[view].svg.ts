import type { APIContext } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Unit } from '../../../../analysis/emphasis/theme-weights.ts';
import ChartSheet from '../../../../charts/drawing/ChartSheet.astro';
import { emphasisPage, emphasisPaths } from '../../../../charts/figures/emphasis-paths.ts';
import { emphasisView } from '../../../../charts/figures/emphasis-views.ts';
import { shownEmphasis } from '../../../../charts/figures/shown-emphasis.ts';
import { VIEWS, type ViewId } from '../../../../charts/figures/view.ts';
import { getCorpus } from '../../../../corpus/build/get-corpus.ts';

export function getStaticPaths() {
  return emphasisPaths().flatMap(({ params, props }) =>
    VIEWS.map((view) => ({ params: { ...params, view }, props: { ...props, view } })),
  );
}

/** A view as a picture to take away: the page's own drawings on one sheet, with title and source. */
export async function GET({ props, locals, site }: APIContext<{ unit: Unit; view: ViewId }>) {
  const { unit, view: id } = props;
  const { ui } = locals;
  const { documents } = await getCorpus();
  const view = emphasisView(id, { ...shownEmphasis(await getCorpus()), all: documents.length, unit, ui });
  const path = `${ui.path(emphasisPage(unit))}#${id}`;
  const container = await AstroContainer.create();
  const svg = await container.renderToString(ChartSheet, {
    locals,
    props: { view, address: site === undefined ? path : new URL(path, site).href },
    partial: true,
  });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
