import type { ChartTip } from './chart-tip.ts';
import { nextMark } from './next-mark.ts';

/**
 * Makes the marks of a drawing answer: one of them is reached by the tab key and the others by arrows, each shows its
 * tip, and a tap pins the tip and stays on the page.
 * @param choose takes the id of a document whose name is touched
 */
export function enlivenDrawing(drawing: SVGSVGElement, tip: ChartTip, choose: (document: string) => void) {
  const marks = [...drawing.querySelectorAll<SVGAElement>('.mark')];
  const markAt = (target: EventTarget | null) => {
    const mark = target instanceof Element ? target.closest<SVGAElement>('.mark') : null;
    return mark !== null && drawing.contains(mark) ? mark : null;
  };
  for (const [index, mark] of marks.entries()) mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
  // Chromium gives the tab key a drawing that listens for focus: what is around it listens instead.
  const around = drawing.parentElement;
  let start = { x: 0, y: 0 };
  drawing.addEventListener('pointerdown', ({ clientX, clientY }) => {
    start = { x: clientX, y: clientY };
  });
  drawing.addEventListener('pointermove', ({ clientX, clientY, pointerType }) => {
    const isMouse = pointerType === 'mouse';
    // A finger that moves up or down scrolls the page.
    if (!isMouse && Math.abs(clientX - start.x) <= Math.abs(clientY - start.y)) return;
    // A finger keeps the mark it came down on, so that what lies under it is looked up.
    const mark = markAt(document.elementFromPoint(clientX, clientY));
    if (mark !== null && !(isMouse && tip.isPinned)) tip.show(mark, { isPinned: !isMouse });
  });
  drawing.addEventListener('pointerleave', () => {
    tip.leave();
  });
  around?.addEventListener('focusin', ({ target }) => {
    const mark = markAt(target);
    if (mark === null) return;
    for (const each of marks) each.setAttribute('tabindex', each === mark ? '0' : '-1');
    if (mark.matches(':focus-visible') && tip.mark !== mark) tip.show(mark, { byKey: true });
  });
  around?.addEventListener('focusout', ({ target }) => {
    if (markAt(target) !== null) tip.leave();
  });
  drawing.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const mark = markAt(event.target);
    const name = event.target instanceof Element ? event.target.closest('[data-document]') : null;
    if (mark !== null) {
      event.preventDefault();
      // A key has no place: the tip takes the focus.
      tip.show(mark, { isPinned: true, takesFocus: event.detail === 0 });
    } else if (name instanceof SVGElement) choose(name.dataset['document'] ?? '');
  });
  drawing.addEventListener('keydown', (event) => {
    const from = marks.findIndex((mark) => mark === document.activeElement);
    const places = marks.map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    const next = nextMark(places, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    marks[next]?.focus();
  });
}
