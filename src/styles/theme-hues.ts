import { lab } from 'd3';
import type { Plugin } from 'vite';
import { CODES, hueOf } from '../corpus/model/themes.ts';
import { NAMES } from '../corpus/edition/edition.ts';
import type { Hue } from '../corpus/edition/edition-schema.ts';

/** How light a hue is, from 0 to 100, from which on black is read better on it than white. */
const LIGHT = 49.5;

/** The colour of text on a hue: the one of white and black that is read better. */
export function onHue(hue: string): '#fff' | '#000' {
  return lab(hue).l > LIGHT ? '#000' : '#fff';
}

/**
 * Writes `--hue` for every theme, and `--on-hue` for text on it, in place of `@theme-hues;` in global.css, and the
 * edition’s names into site.css.
 */
export function themeHues(): Plugin {
  return {
    name: 'theme-hues',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(?:global|site)\.css$/u },
      handler: (css) => css.replace('@theme-hues;', hueRules()).replace('@edition-names', NAMES),
    },
  };
}

/** An element of a theme that the list does not have is of no theme. */
function hueRules(): string {
  const rule = (selector: string, { light, dark }: Hue) =>
    `${selector} {\n  --hue: light-dark(${light}, ${dark});\n  --on-hue: light-dark(${onHue(light)}, ${onHue(dark)});\n}`;
  return [
    rule('[data-theme]', hueOf('none')),
    ...CODES.map((code) => rule(`[data-theme='${code}']`, hueOf(code))),
  ].join('\n');
}
