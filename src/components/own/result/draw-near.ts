import { commonWords } from '../../../analysis/own/common-words.ts';
import type { NearPassage } from '../../../analysis/own/nearest-passages.ts';
import type { ReceivedProvision } from '../../../corpus/received/received-document.ts';
import { localized } from '../../../corpus/model/localized.ts';
import { provisionHeading } from '../../../naming/provision-label.ts';
import { markedPieces } from '../../compare/marked-pieces.ts';
import { element, inLanguage } from '../../shared/element.ts';
import { ownWords } from '../own-settings.ts';
import { documentName, type OwnView } from './own-view.ts';

const words = ownWords.text;

/** Passages that are shown. */
const SHOWN = 3;

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

/** A passage by the sentence that has most words in common; a press shows all of it. */
function drawPassage(
  { document, provision: id, likeness }: NearPassage,
  own: ReceivedProvision,
  view: OwnView,
): HTMLElement {
  const { settings, known } = view;
  const provision = known.get(document)?.provisions.find((each) => each.id === id);
  if (provision === undefined) return element('div');
  const texts = provision.sentences.map(({ zh }) => zh);
  const common = commonWords(texts, [own.heading ?? '', ...own.sentences.map(({ zh }) => zh)]);
  const sizes = common.map((stretches) => stretches.reduce((sum, { start, end }) => sum + end - start, 0));
  const best = sizes.indexOf(Math.max(...sizes));
  const sentences = provision.sentences.map(({ zh, en }, index) => {
    const marked = markedPieces(zh, common[index] ?? []).map(({ text, isShared }) =>
      isShared ? element('mark', 'common', text) : text,
    );
    const made = element('span', 'own-sentence', inLanguage('zh', element('span', '', ...marked)));
    if (settings.withTranslation) made.append(inLanguage('en', element('span', 'own-english', en)));
    made.dataset['best'] = String(index === best);
    return made;
  });
  const heading = localized(provisionHeading(provision), 'zh');
  const link = element(
    'a',
    '',
    `${documentName(document, view)} `,
    inLanguage('zh', element('span', '', heading)),
  );
  link.href = `${settings.root}documents/${document}/#${id}`;
  const figure = element('span', 'own-likeness', words.likeness(likeness.toFixed(2)));
  const made = element(
    'div',
    'own-passage',
    element('p', '', link, ' ', figure),
    element('p', 'own-quoted', ...sentences),
  );
  if (sentences.length > 1) {
    const more = element('button', 'no-print', words.more);
    more.type = 'button';
    more.ariaExpanded = 'false';
    more.addEventListener('click', () => {
      more.ariaExpanded = String(made.toggleAttribute('data-whole'));
    });
    made.append(more);
  }
  return made;
}
