import { parseMark, type PassagePlace } from '../../../exports/citation/passage-address.ts';
import { EDITION_TEXTS, isAltered } from '../../shared/edition-texts.ts';
import { sayInSight } from '../../shared/lead-to-place.ts';
import { withoutAids } from '../../marks/aids/reading-aids.ts';
import { revealText } from '../../marks/reveal-text.ts';
import { quotationWords } from '../quotation-words.ts';
import { useStyles } from '../use-styles.ts';
import { pageDocument, textUnits } from './text-units.ts';

/** Marks the passage that the address names, or shows a notice where it names none. */
export function showPassage() {
  useStyles();
  const mark = new URLSearchParams(location.search).get('mark') ?? '';
  // The punctuation around an address can have become part of it.
  const place = parseMark(mark.replace(/[^\p{L}\p{N}]+$/u, ''));
  const marks = place === null ? [] : withoutAids(() => markPassage(place));
  const [first] = marks;
  const words = quotationWords();
  if (place === null || first === undefined) {
    sayInSight(words.unread);
    return;
  }
  if (marks.some((mark) => isAltered(mark.closest(EDITION_TEXTS) ?? mark))) sayInSight(words.markedWhole);
  revealText(place.language);
  // A reloaded page stays where the reader had scrolled to.
  const [visit] = performance.getEntriesByType('navigation');
  if (visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate') return;
  first.scrollIntoView({ block: 'center' });
}

/** Puts marks around a passage; returns none where its ends are not in the text. */
function markPassage({ language, from, to }: PassagePlace): HTMLElement[] {
  const units = textUnits().filter((unit) => unit.language === language && unit.document === pageDocument());
  const [start, end] = [from, to].map(({ id }) => units.findIndex((unit) => unit.id === id));
  if (start === undefined || end === undefined || start === -1 || end < start) return [];
  const passage = units.slice(start, end + 1);
  const [first, last] = [passage[0], passage.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (from.offset >= first.text.length || to.offset > last.text.length) return [];
  return passage.flatMap((unit) => {
    const [begin, finish] = [unit === first ? from.offset : 0, unit === last ? to.offset : unit.text.length];
    return unit.text.ranges(begin, finish).map((range) => {
      const mark = document.createElement('mark');
      mark.className = 'passage';
      range.surroundContents(mark);
      // Splitting leaves an empty text node where a mark begins or ends a text.
      mark.parentNode?.normalize();
      return mark;
    });
  });
}
