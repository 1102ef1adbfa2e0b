import type { Localized } from '../../corpus/model/localized.ts';
import { element } from './element.ts';

/** A text in both languages, as `Bilingual.astro` writes it: the page's choice of texts shows one or both. */
export function bilingual({ zh, en }: Localized, englishClass = 'en block'): HTMLElement[] {
  const [chinese, english] = [element('span', 'zh', zh), element('span', englishClass, en)];
  chinese.lang = 'zh-Hans';
  english.lang = 'en';
  return [chinese, english];
}
