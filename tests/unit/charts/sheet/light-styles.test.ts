import { expect, test } from 'vitest';
import { lightStyles } from '../../../../src/charts/sheet/light-styles.ts';
import { HUES } from '../../../../src/corpus/model/themes.ts';

test('a drawing that stands alone has the light colours in place of the page’s custom properties', () => {
  const styles = lightStyles(
    '/* note */ .dot { fill: var(--color-ink); }',
    '--color-ink: light-dark(#111, #eee);',
  );
  expect(styles).toContain('.dot { fill: #111; }');
  expect(styles).toContain(`[data-theme='service'] { color: ${HUES.service.light}; }`);
  expect(styles).not.toContain('note */');
});
