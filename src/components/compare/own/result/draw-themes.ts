import { strip } from '../../../../charts/strip/strip.ts';
import { countHan } from '../../../../corpus/model/han.ts';
import type { CodeId } from '../../../../corpus/model/themes.ts';
import { percent } from '../../../../i18n/percent.ts';
import { element } from '../../../shared/element.ts';
import { ownWords } from '../own-settings.ts';
import { namedTable } from './controls.ts';
import { svgElement } from './kind-strip.ts';
import type { Compared } from './own-results.ts';
import type { OwnView } from './own-view.ts';

const words = ownWords.themes;

const WIDTH = 1000;
const HEIGHT = 20;

/** A sentence with a theme and its weight. */
interface Themed {
  theme: CodeId;
  characters: number;
}

/** The guessed themes of a text as a strip, its shares, and the documents beside it as readers coded them. */
export function drawThemes({ comparison }: Compared, view: OwnView): HTMLElement {
  const { settings, known } = view;
  const codes = settings.themes.map(({ id }) => id);
  const { first, any, sentences } = settings.guess;
  const own = { name: words.yours(first), sentences: comparison.guesses as Themed[] };
  const others = settings.documents.map(({ id, name }) => ({
    name,
    sentences: (known.get(id)?.provisions ?? []).flatMap((provision) =>
      provision.sentences.map(({ theme, zh }) => ({
        theme: codes.find((code) => code === theme) ?? 'none',
        characters: countHan(zh),
      })),
    ),
  }));
  const section = element(
    'section',
    'own-themes',
    element('h2', '', words.title),
    element('p', 'own-note', words.how(first, any, sentences)),
    legend(view),
    themeStrip(own),
    element('h3', '', words.beside),
    ...others.map(themeStrip),
    element('p', 'own-hint no-print', words.scroll),
    shareTable([own, ...others], view),
  );
  section.id = 'own-themes';
  return section;
}

function legend({ settings }: OwnView): HTMLElement {
  const items = settings.themes.map(({ id, name, glyph }) => {
    const mark = element('span', 'glyph', glyph);
    mark.ariaHidden = 'true';
    const chip = element('span', 'chip', mark, name);
    chip.dataset['theme'] = id;
    return element('li', '', chip);
  });
  return element('ul', 'own-legend', ...items);
}

function themeStrip({ name, sentences }: { name: string; sentences: readonly Themed[] }): HTMLElement {
  const svg = svgElement('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    class: 'strip',
    role: 'img',
    'aria-label': words.strip(name),
  });
  for (const { theme, x, width } of strip(sentences, WIDTH)) {
    const gap = Math.max(width - 1, 0.5);
    svg.append(
      svgElement('rect', { x: x.toFixed(1), width: gap.toFixed(1), height: HEIGHT, 'data-theme': theme }),
    );
  }
  return element('div', 'own-theme-strip', element('span', '', name), svg);
}

function shareTable(
  texts: readonly { name: string; sentences: readonly Themed[] }[],
  { settings }: OwnView,
): HTMLElement {
  const table = namedTable(
    words.shares,
    [words.theme, ...texts.map(({ name }) => name)],
    settings.themes.map(({ id, name }) => [
      name,
      ...texts.map(({ sentences }) => percent(themeShare(sentences, id))),
    ]),
  );
  const region = element('div', 'own-table', table);
  region.tabIndex = 0;
  region.role = 'region';
  region.ariaLabel = words.shares;
  return region;
}

function themeShare(sentences: readonly Themed[], theme: CodeId): number {
  const all = sentences.reduce((sum, { characters }) => sum + characters, 0);
  const own = sentences.reduce((sum, each) => sum + (each.theme === theme ? each.characters : 0), 0);
  return all === 0 ? 0 : own / all;
}
