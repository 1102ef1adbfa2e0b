import { lab } from 'd3';
import type { Plugin } from 'vite';
import { CODES, HUES } from '../corpus/model/themes.ts';

/** How light a hue is, from 0 to 100, from which on black is read better on it than white. */
const LIGHT = 49.5;

/** The colour of text on a hue: the one of white and black that is read better. */
export function onHue(hue: string): '#fff' | '#000' {
  return lab(hue).l > LIGHT ? '#000' : '#fff';
}

/** Writes `--hue` for every theme, and `--on-hue` for text on it, in place of `@theme-hues;` in global.css. */
export function themeHues(): Plugin {
  return {
    name: 'theme-hues',
    enforce: 'pre',
    transform: {
      filter: { id: /\/global\.css$/u },
      handler: (css) => css.replace('@theme-hues;', hueRules()),
    },
  };
}

/** An element of a theme that the list does not have is of no theme. */
function hueRules(): string {
  const rule = (selector: string, { light, dark }: (typeof HUES)[keyof typeof HUES]) =>
    `${selector} {\n  --hue: light-dark(${light}, ${dark});\n  --on-hue: light-dark(${onHue(light)}, ${onHue(dark)});\n}`;
  return [
    rule('[data-theme]', HUES.none),
    ...CODES.map((code) => rule(`[data-theme='${code}']`, HUES[code])),
  ].join('\n');
}
