import type { Piece } from '../../../search/query/found-place.ts';

/** Characters shown before what was found, and after it. */
const SHOWN = { zh: { before: 18, after: 60 }, en: { before: 50, after: 170 } } as const;
/** A text is cut only where more than so much of it would go: a cut for a word or two helps nobody. */
const LEAST_CUT = 8;

/** A text with what was found in it near its beginning: what is far from it is left out, which `…` says. */
export function excerpt(pieces: readonly Piece[], language: 'zh' | 'en'): Piece[] {
  const { before, after } = SHOWN[language];
  const last = pieces.length - 1;
  if (!pieces.some(({ found }) => found)) return [...pieces];
  return pieces.map(({ text, found }, at) => {
    const characters = Array.from(text);
    if (found) return { text, found };
    const head = at === 0 ? '' : characters.slice(0, after).join('');
    const tail = at === last ? '' : characters.slice(-before).join('');
    const left = characters.length - (at === 0 ? 0 : after) - (at === last ? 0 : before);
    if (left < LEAST_CUT) return { text, found };
    return { text: `${wholeEnd(head, language)}…${wholeStart(tail, language)}`, found };
  });
}

/** From the first whole clause on, or the first whole word of English. */
function wholeStart(text: string, language: 'zh' | 'en'): string {
  const cut = language === 'zh' ? /^[^，；：。！？:]*[，；：。！？:](?=.{4})/su : /^\S*\s/u;
  return text.replace(cut, '');
}

/** Up to the last whole clause, or the last whole word of English. */
function wholeEnd(text: string, language: 'zh' | 'en'): string {
  const cut = language === 'zh' ? /(?<=.{20})[，；：。！？:][^，；：。！？:]*$/su : /\s\S*$/u;
  return text.replace(cut, '');
}
