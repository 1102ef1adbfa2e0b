import type { WordingRegion } from '../../analysis/wording/wording-regions.ts';
import { textRanges, unwrap } from './text-ranges.ts';

/**
 * Puts marks around the regions of a text, which `sentence` begins; its `textContent` stays as it is. A
 * region in which no known passage stands is marked, but opens nothing.
 */
export function markRegions(
  text: Element,
  regions: readonly WordingRegion[],
  onOpen: (region: WordingRegion) => void,
) {
  const lead = /^\s*/u.exec(text.textContent)?.[0].length ?? 0;
  for (const region of regions) {
    const [start, end] = [region.start, region.end].map((point) => lead + unitOffset(text, lead, point));
    for (const range of textRanges(text, start ?? 0, end ?? 0)) {
      const mark = makeMark();
      if (region.standing.length > 0) {
        makeButton(mark, () => {
          onOpen(region);
        });
      }
      range.surroundContents(mark);
    }
  }
}

/** Takes the marks out again and leaves the text whole. */
export function unmark(root: ParentNode) {
  unwrap(root.querySelectorAll('mark.shared'));
}

/** The UTF-16 offset of a code point of the text after its leading white space. */
function unitOffset(text: Element, lead: number, point: number): number {
  return [...text.textContent.slice(lead)].slice(0, point).join('').length;
}

function makeMark(): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = 'shared';
  return mark;
}

function makeButton(mark: HTMLElement, open: () => void) {
  mark.tabIndex = 0;
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-haspopup', 'dialog');
  mark.addEventListener('click', () => {
    if (getSelection()?.isCollapsed !== false) open();
  });
  mark.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  });
}
