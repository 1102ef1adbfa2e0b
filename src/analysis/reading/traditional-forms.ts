import * as CnToT from 'opencc-js/cn2t';
import { HAN } from '../../corpus/model/han.ts';

/** In the forms of Taiwan, 為 and 群 for 爲 and 羣: those that most readers of traditional characters have learnt. */
const convert = CnToT.Converter({ from: 'cn', to: 'tw' });

/**
 * The Han characters of a text as traditional ones, by word; a space stands where the character stays. A text whose
 * length the conversion changes stays as it is.
 */
export function traditionalForms(text: string): string {
  const [chars, forms] = [[...text], [...convert(text)]];
  const isEven = chars.length === forms.length;
  return chars
    .flatMap((char, index) => {
      const form = forms[index] ?? char;
      return HAN.test(char) ? [isEven && form !== char ? form : ' '] : [];
    })
    .join('')
    .trimEnd();
}
