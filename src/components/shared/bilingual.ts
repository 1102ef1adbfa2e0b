import type { Localized } from '../../corpus/model/localized.ts';
import { element, inLanguage } from './element.ts';

/** A text in both languages, as `Bilingual.astro` writes it: the page's choice of texts shows one or both. */
export function bilingual({ zh, en }: Localized, englishClass = 'en block'): HTMLElement[] {
  return [inLanguage('zh', element('span', 'zh', zh)), inLanguage('en', element('span', englishClass, en))];
}
