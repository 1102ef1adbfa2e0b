import { expect, test } from 'vitest';
import { HUES } from '../../../src/corpus/model/themes.ts';
import { lightStyles } from '../../../src/charts/sheet/light-styles.ts';
import { wrapText } from '../../../src/charts/sheet/wrap-text.ts';

test('English breaks between words, Chinese between characters, and no line begins with a closing mark', () => {
  expect(wrapText('one two three', 4)).toEqual(['one two', 'three']);
  expect(wrapText('一二三四，五', 4)).toEqual(['一二三四，', '五']);
});

test('nothing is lost in breaking', () => {
  const text = '东丽 2022（20%）和 Linzi 2022 差异在误差之内。';
  expect(wrapText(text, 6).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('a drawing that stands alone has the light colours in place of the page’s custom properties', () => {
  const styles = lightStyles(
    '/* note */ .dot { fill: var(--color-ink); }',
    '--color-ink: light-dark(#111, #eee);',
  );
  expect(styles).toContain('.dot { fill: #111; }');
  expect(styles).toContain(`[data-theme='service'] { color: ${HUES.service.light}; }`);
  expect(styles).not.toContain('note */');
});
