import type { MarkedStretch } from '../../../../analysis/own/marks/mark-texts.ts';
import type { ReceivedText } from '../../../../corpus/received/received-document.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 1000;
const HEIGHT = 14;

/** A bar as long as the text, with each marked stretch in its place. */
export function kindStrip(
  texts: readonly ReceivedText[],
  stretches: readonly (readonly MarkedStretch[])[],
  label: string,
): SVGElement {
  const lengths = texts.map(({ zh }) => [...zh].length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const svg = svgElement('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    class: 'own-strip',
    role: 'img',
    'aria-label': label,
  });
  svg.append(svgElement('rect', { width: WIDTH, height: HEIGHT, class: 'own' }));
  let before = 0;
  for (const [index, length] of lengths.entries()) {
    for (const { start, end, kind } of stretches[index] ?? []) {
      const [x, width] = [((before + start) * WIDTH) / all, ((end - start) * WIDTH) / all];
      svg.append(
        svgElement('rect', { x: x.toFixed(1), width: width.toFixed(1), height: HEIGHT, class: kind }),
      );
    }
    before += length;
  }
  return svg;
}

export function svgElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
