import { CODES, HUES } from '../../corpus/model/themes.ts';

/** Styles of a sheet's titles and notes; the rest is the page's chart.css. */
const SHEET = `
.sheet { fill: var(--color-paper); }
text { fill: var(--color-ink); font-family: var(--font-sans); font-size: 12px; }
text.title { font-family: var(--font-serif); font-size: 22px; font-weight: 600; }
text.question, text.note { fill: var(--color-muted); font-size: 13px; }
text.panel-title { font-size: 15px; font-weight: 600; }
`;

/**
 * The styles of a drawing that stands alone: every custom property is replaced by its value in the light
 * scheme, which programs that draw SVG without a page can read.
 * @param tokens the style sheet that sets the custom properties
 */
export function lightStyles(styles: string, tokens: string): string {
  const values = new Map(
    [...tokens.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [
      name,
      value.replace(/^light-dark\(([^,]+),.*\)$/su, '$1').replace(/\s+/gu, ' '),
    ]),
  );
  const hues = CODES.map((code) => `[data-theme='${code}'] { color: ${HUES[code].light}; }`).join('\n');
  return `${SHEET}${styles.replace(/\/\*.*?\*\//gsu, '')}${hues}`.replace(
    /var\(--([\w-]+)\)/gu,
    (whole, name: string) => values.get(name) ?? whole,
  );
}
