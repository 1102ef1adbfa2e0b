/** Room between a selection and its bar in CSS pixels: on touch screens the handles stand in it. */
const GAP = { fine: 8, coarse: 36 };
const EDGE = 8;

/** Puts the bar below the selection, within the window; above a selection the system has its own menu. */
export function placeBar(bar: HTMLElement) {
  const rects = getSelection()?.getRangeAt(0).getClientRects();
  const last = rects === undefined ? undefined : [...rects].findLast(({ width }) => width > 0);
  if (last === undefined) return;
  const gap = matchMedia('(pointer: coarse)').matches ? GAP.coarse : GAP.fine;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = clamp(last.right - bar.offsetWidth / 2, clientWidth - bar.offsetWidth);
  const top = clamp(last.bottom + gap, clientHeight - bar.offsetHeight);
  bar.style.left = `${left + scrollX}px`;
  bar.style.top = `${top + scrollY}px`;
}

function clamp(wanted: number, room: number): number {
  return Math.max(EDGE, Math.min(wanted, room - EDGE));
}
