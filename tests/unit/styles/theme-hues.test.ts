import { expect, test } from 'vitest';
import { CODES, hueOf } from '../../../src/corpus/model/themes.ts';
import { contrast } from '../../../src/styles/assert-hues.ts';
import { onHue } from '../../../src/styles/theme-hues.ts';

test.each(CODES)('text on the hue of %s is read by 4.5:1, in light and in dark', (code) => {
  const { light, dark } = hueOf(code);
  for (const hue of [light, dark]) {
    const [, digit = ''] = onHue(hue);
    expect(contrast(hue, `#${digit.repeat(6)}`)).toBeGreaterThanOrEqual(4.5);
  }
});
