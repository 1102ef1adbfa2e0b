import type { QuoteCheckWords } from '../../i18n/en/pages/quote-check.ts';
import { pageLang } from '../../i18n/page-words.ts';
import type { Difference, DifferencePiece } from '../../quotation/quotation-difference.ts';
import type { QuotationLanguage } from '../../quotation/quotation-language.ts';
import { element, inLanguage } from '../shared/element.ts';

/** A text of the documents or of a quotation, in its language; browsers are asked to leave its characters alone. */
export function inText(
  name: 'p' | 'blockquote',
  style: string,
  language: QuotationLanguage,
  ...content: (Node | string)[]
): HTMLElement {
  const made = inLanguage(
    language,
    element(name, `font-serif text-lg leading-[1.8] ${style}`.trim(), ...content),
  );
  made.translate = false;
  return made;
}

/** The quotation compared with the passage: words of the quotation alone are struck through, those of the passage alone underlined. */
export function quoteDifference(
  { pieces }: Difference,
  language: QuotationLanguage,
  words: QuoteCheckWords,
): HTMLElement {
  return inText('p', 'quote-diff', language, ...pieces.map((piece) => shown(piece, words)));
}

function shown({ kind, text }: DifferencePiece, words: QuoteCheckWords): Node | string {
  if (kind === 'same') return text;
  const label = element('span', 'sr-only', kind === 'quotation' ? words.onlyQuoted : words.onlyPassage);
  label.lang = pageLang();
  label.translate = true;
  const made = element(kind === 'quotation' ? 'del' : 'ins', '', label, visible(text));
  return made;
}

/** White space and invisible characters as visible signs, where a piece has nothing else. */
function visible(text: string): string {
  if (!/^[\s\p{Cf}\p{Cc}]+$/u.test(text)) return text;
  return text.replace(/\n/gu, '↵').replace(/[\s\p{Cf}\p{Cc}]/gu, '␣');
}
