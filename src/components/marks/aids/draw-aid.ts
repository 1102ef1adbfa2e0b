import { groupBy } from '../../../corpus/model/group-by.ts';
import { HAN } from '../../../corpus/model/han.ts';
import { element } from '../../shared/element.ts';
import { unwrap } from '../text-ranges.ts';

/** A Han character where it stands in a text, in UTF-16 offsets of its node. */
interface HanPlace {
  node: Text;
  start: number;
  end: number;
  /** Whether the sign before it is a Han character too. */
  isAfterHan: boolean;
}

/** What stands around characters that follow one another in one text node. */
interface Piece extends HanPlace {
  around: HTMLElement;
  /** Whether a line may end before it, which words that are kept whole would else prevent. */
  isBreak: boolean;
}

/** Puts pinyin over the words of a text; a word that a mark divides has it in parts. */
export function drawReadings(text: Element, readings: string) {
  const places = hanPlaces(text);
  const words = readings.split(' ').map((word) => word.split('-'));
  if (words.flat().length !== places.length) return;
  let at = 0;
  wrap(
    words.flatMap((word) => {
      const pieces: (HanPlace & { sounds: string[] })[] = [];
      for (const sound of word) {
        const place = places[at++];
        const last = pieces.at(-1);
        if (place === undefined) continue;
        if (last?.node === place.node && last.end === place.start) {
          last.end = place.end;
          last.sounds.push(sound);
        } else pieces.push({ ...place, sounds: [sound] });
      }
      return pieces.map(({ sounds, ...place }, index) => ({
        ...place,
        around: ruby(sounds),
        isBreak: index === 0 && place.isAfterHan,
      }));
    }),
  );
}

export function eraseReadings() {
  const made = [...document.querySelectorAll('ruby[data-reading]')];
  for (const each of made) each.querySelector('rt')?.remove();
  for (const each of document.querySelectorAll('wbr[data-reading]')) each.remove();
  unwrap(made);
}

/** Shows traditional characters in the place of those of a text, which stay. */
export function drawForms(text: Element, forms: string) {
  const all = [...forms];
  wrap(
    hanPlaces(text).flatMap((place, index) => {
      const form = all[index] ?? ' ';
      if (form === ' ') return [];
      const around = element('span', 'traditional');
      around.dataset['form'] = form;
      return [{ ...place, around, isBreak: false }];
    }),
  );
}

export function eraseForms() {
  unwrap(document.querySelectorAll('span.traditional'));
}

/**
 * The reading is generated, so that it is neither copied nor found nor counted as text; a voice that reads Chinese
 * speaks the word itself, and is not to say it twice.
 */
function ruby(sounds: readonly string[]): HTMLElement {
  const reading = element('rt');
  reading.ariaHidden = 'true';
  reading.dataset['reading'] = sounds.reduce(
    (before, sound) => before + (before !== '' && /^[aeoāáǎàēéěèōóǒò]/u.test(sound) ? '’' : '') + sound,
    '',
  );
  const made = element('ruby', '', reading);
  made.dataset['reading'] = '';
  return made;
}

function lineBreak(): HTMLElement {
  const made = element('wbr');
  made.dataset['reading'] = '';
  return made;
}

function hanPlaces(text: Element): HanPlace[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const places: HanPlace[] = [];
  let isAfterHan = false;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    let start = 0;
    for (const sign of node.data) {
      const end = start + sign.length;
      const isHan = HAN.test(sign);
      if (isHan) places.push({ node, start, end, isAfterHan });
      isAfterHan = isHan;
      start = end;
    }
  }
  return places;
}

/** Puts elements around pieces, in the order of the text. */
function wrap(pieces: readonly Piece[]) {
  for (const [node, within] of groupBy(pieces, (piece) => piece.node)) {
    const made = document.createDocumentFragment();
    let at = 0;
    for (const { start, end, around, isBreak } of within) {
      if (start > at) made.append(node.data.slice(at, start));
      if (isBreak) made.append(lineBreak());
      around.prepend(node.data.slice(start, end));
      made.append(around);
      at = end;
    }
    if (at < node.length) made.append(node.data.slice(at));
    node.replaceWith(made);
  }
}
