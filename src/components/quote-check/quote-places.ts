import { passageAddress, type PassagePlace } from '../../exports/citation/passage-address.ts';
import type { QuotationMatch } from '../../quotation/quotation-match.ts';
import type { QuotedPassage } from '../../quotation/quotation-library.ts';
import { element } from '../shared/element.ts';
import type { AnswerView } from './quote-answer.ts';
import { inText, quoteDifference } from './quote-difference.ts';
import { quoteCitation } from './quote-citation.ts';

/** The places of a quotation or of a part: where, what stands around it, link and citation. */
export function quotePlaces(matches: readonly QuotationMatch[], view: AnswerView): HTMLElement {
  const list = element('ol', 'mt-2 divide-y divide-rule border-y border-rule');
  list.append(...matches.map((match) => place(match, matches, view)));
  return list;
}

function place(match: QuotationMatch, all: readonly QuotationMatch[], view: AnswerView): HTMLElement {
  const { passage, exact } = match;
  const { settings, words, language } = view;
  const at: PassagePlace = { language, from: passage.from, to: passage.to };
  const page = passageAddress(passage.document, at);
  const link = element('a', 'inline-block py-1 font-semibold', placeName(passage, view));
  link.href = `${settings.root}${page}`;
  const head = element('p', 'flex flex-wrap items-baseline gap-x-4 text-sm', link);
  // Said place by place only where places differ in it.
  if (all.some((other) => other.exact !== exact)) {
    head.append(element('span', 'text-muted', exact ? words.placeExact : words.placeForm));
  }
  const mark = element('mark', '', passage.text);
  const [before, after] = [passage.before && `…${passage.before}`, passage.after && `${passage.after}…`];
  const text = inText('p', 'quote-passage', language, before, mark, after);
  const item = element('li', 'py-3', head);
  // The first is laid over the quotation above; another text differs from it in its own way.
  if (passage.text !== all[0]?.passage.text && match.changes > 0) {
    item.append(
      element('p', 'text-sm text-muted', words.changes(match.changes)),
      quoteDifference(match, language, words),
    );
  }
  item.append(text, quoteCitation(passage.document, page, at, words));
  item.dataset['document'] = passage.document;
  item.dataset['from'] = passage.from.id;
  return item;
}

/** The document and the first and last sentence of a passage. */
function placeName({ document, from, to }: QuotedPassage, { names, words }: AnswerView): string {
  const [first, last] = [pieceName(from.id, words), pieceName(to.id, words)];
  const name = names.get(document) ?? document;
  return `${name}${words.comma}${first === last ? first : words.range(first, last)}`;
}

/** `9.4` and `9.heading` by their number; what has none by what it is. */
function pieceName(id: string, words: AnswerView['words']): string {
  if (/^\d/u.test(id)) return id.replace('.heading', '');
  const [kind = '', number = ''] = id.split(/[.-]/u);
  const name = (words.pieces as Record<string, string>)[kind] ?? words.pieces.other;
  return number === '' ? name : `${name} ${number}`;
}
