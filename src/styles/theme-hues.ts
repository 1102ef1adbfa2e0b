import type { Plugin } from 'vite';
import { CODES, hueOf } from '../corpus/model/themes.ts';
import { NAMES } from '../corpus/edition/edition.ts';
import type { Hue } from '../corpus/edition/edition-schema.ts';

/** Writes `--hue` for every theme in place of `@theme-hues;` in global.css, and the edition’s names into site.css. */
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
    `${selector} {\n  --hue: light-dark(${light}, ${dark});\n}`;
  return [
    rule('[data-theme]', hueOf('none')),
    ...CODES.map((code) => rule(`[data-theme='${code}']`, hueOf(code))),
  ].join('\n');
}
