import { commonWords } from '../../../../analysis/own/common-words.ts';
import type { NearPassage } from '../../../../analysis/own/nearest-passages.ts';
import type { ReceivedProvision } from '../../../../corpus/received/received-document.ts';
import { localized } from '../../../../corpus/model/localized.ts';
import { provisionHeading } from '../../../../naming/provision-label.ts';
import { markedPieces } from '../../marked-pieces.ts';
import { element, inLanguage } from '../../../shared/element.ts';
import { ownWords } from '../own-settings.ts';
import { documentName, type OwnView } from './own-view.ts';

const words = ownWords.text;

/** Passages that are shown. */
const SHOWN = 3;
/** Characters of a passage that are shown at first, and of these before the first words in common. */
const EXCERPT = 64;
const BEFORE = 8;

/** The passages nearest to a provision, words in common marked, or that nothing is near. */
export function drawNear(
  provision: ReceivedProvision,
  near: readonly NearPassage[],
  view: OwnView,
): HTMLElement {
  const shown = near.slice(0, SHOWN).map((passage) => drawPassage(passage, provision, view));
  if (shown.length === 0) return element('p', 'own-nothing', words.none);
  const title = element('h4', '', words.nearest);
  return element('div', 'own-near', title, ...shown);
}

/** A passage by the place where most words are in common, with its translation; a press shows all of it. */
function drawPassage(
  { document, provision: id, likeness, words: ofWords }: NearPassage,
  own: ReceivedProvision,
  view: OwnView,
): HTMLElement {
  const { settings, known } = view;
  const provision = known.get(document)?.provisions.find((each) => each.id === id);
  if (provision === undefined) return element('div');
  const texts = provision.sentences.map(({ zh }) => zh);
  const common = commonWords(texts, [own.heading ?? '', ...own.sentences.map(({ zh }) => zh)]);
  const heading = provisionHeading(provision);
  const named = (language: 'zh' | 'en') =>
    inLanguage(language, element('span', '', localized(heading, language)));
  const names = settings.withTranslation ? [named('zh'), ' ', named('en')] : [named('zh')];
  const link = element('a', '', `${documentName(document, view)} `, ...names);
  link.href = `${settings.root}documents/${document}/#${id}`;
  const figure = element('span', 'own-likeness', words.likeness(likeness.toFixed(2), ofWords.toFixed(2)));
  const best = mostCommon(common);
  const excerpt = inLanguage(
    'zh',
    element('p', 'own-quoted', ...drawExcerpt(texts[best] ?? '', common[best] ?? [])),
  );
  const english = inLanguage('en', element('p', 'own-english', provision.sentences[best]?.en ?? ''));
  const more = element('button', 'no-print', words.more);
  more.type = 'button';
  const made = element('div', 'own-passage', element('p', '', link, ' ', figure, ' ', more), excerpt);
  if (settings.withTranslation) made.append(english);
  more.addEventListener('click', () => {
    const whole = provision.sentences.map(({ zh }, index) => marked(zh, common[index] ?? []));
    excerpt.replaceChildren(...whole.flat());
    english.textContent = provision.sentences.map(({ en }) => en).join(' ');
    made.toggleAttribute('data-whole', true);
    // The button is gone: who came by keyboard goes on from the passage.
    more.remove();
    made.tabIndex = -1;
    made.focus({ preventScroll: true });
  });
  return made;
}

type Stretches = readonly { start: number; end: number }[];

function marked(zh: string, stretches: Stretches): (HTMLElement | string)[] {
  return markedPieces(zh, stretches).map(({ text, isShared }) =>
    isShared ? element('mark', 'common', text) : text,
  );
}

/** The place of the sentence that has most words in common. */
function mostCommon(common: readonly Stretches[]): number {
  const sizes = common.map(sizeOf);
  return Math.max(0, sizes.indexOf(Math.max(...sizes)));
}

/** So many characters of a sentence, where it has most words in common. */
function drawExcerpt(text: string, stretches: Stretches): (HTMLElement | string)[] {
  const points = [...text];
  const starts = [0, ...stretches.map(({ start }) => Math.max(0, start - BEFORE))];
  const within = (from: number) => clipped(stretches, from, from + EXCERPT);
  const from = starts.reduce((a, b) => (sizeOf(within(b)) > sizeOf(within(a)) ? b : a));
  const to = Math.min(points.length, from + EXCERPT);
  const shown = marked(
    points.slice(from, to).join(''),
    within(from).map(({ start, end }) => ({ start: start - from, end: end - from })),
  );
  return [from > 0 ? '…' : '', ...shown, to < points.length ? '…' : ''];
}

function clipped(stretches: Stretches, from: number, to: number): Stretches {
  return stretches
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end);
}

function sizeOf(stretches: Stretches): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}
