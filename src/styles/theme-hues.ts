import type { Plugin } from 'vite';
import { CODES, HUES } from '../corpus/model/themes.ts';

/** Writes `--hue` for every theme in place of `@theme-hues;` in global.css. */
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
    `${selector} {\n  --hue: light-dark(${light}, ${dark});\n}`;
  return [
    rule('[data-theme]', HUES.none),
    ...CODES.map((code) => rule(`[data-theme='${code}']`, HUES[code])),
  ].join('\n');
}
