import type { Handout, HandoutEntry } from '../../../../exports/collection/handout.ts';
import { pageLang } from '../../../../i18n/page-words.ts';
import { element, inLanguage } from '../../../shared/element.ts';
import { collectionWords as words } from '../collection-words.ts';

const STYLE = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 Georgia,"Songti SC",SimSun,"Noto Serif CJK SC",serif}
h1{font-size:1.5rem}h2{font-size:1rem;margin:1.6rem 0 .3rem}p{margin:.3rem 0;white-space:pre-line}
.facts,.cited,.said{color:#5e574d;font-size:.875rem;overflow-wrap:anywhere}article{break-inside:avoid}`;

/** A handout as a page of its own, which asks for nothing. Its parts are made as elements: nothing in them is markup. */
export function handoutHtml({ title, facts, entries }: Handout): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = pageLang();
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const viewport = page.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width, initial-scale=1';
  page.head.prepend(charset, viewport);
  page.body.append(
    element('h1', '', title),
    ...facts.map((fact) => element('p', 'facts', fact)),
    ...entries.map(article),
  );
  // As text: this page’s policy lets no style be made for another.
  const html = page.documentElement.outerHTML.replace('</head>', `<style>${STYLE}</style></head>`);
  return `<!doctype html>\n${html}\n`;
}

function article(entry: HandoutEntry, index: number): HTMLElement {
  const { label, chinese, english, places, citation, address, note, said } = entry;
  const link = element('a', '', address);
  link.href = address;
  return element(
    'article',
    '',
    element('h2', '', `${index + 1}. ${label}`),
    ...(chinese === '' ? [] : [inLanguage('zh', element('p', '', chinese))]),
    ...(english === '' ? [] : [inLanguage('en', element('p', '', english))]),
    ...(places.length === 0 ? [] : [placesLine(places)]),
    ...(note === '' ? [] : [element('p', '', element('b', '', words.names.note), ` ${note}`)]),
    ...(said === '' ? [] : [element('p', 'said', said)]),
    ...(citation === '' ? [] : [element('p', 'cited', citation)]),
    ...(address === '' ? [] : [element('p', 'cited', link)]),
  );
}

function placesLine(places: HandoutEntry['places']): HTMLElement {
  const links = places.flatMap(({ label, address }) => {
    const link = element('a', '', label);
    link.href = address;
    return [' ', link];
  });
  return element('p', '', element('b', '', words.names.places), ...links);
}
