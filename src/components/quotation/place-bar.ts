/** Room around a selection in CSS pixels: on touch screens its handles stand below it, the system's menu above. */
const ROOM = { fine: { below: 8, above: 8 }, coarse: { below: 36, above: 72 } };
const EDGE = 8;

/** Puts the bar below the selection, or above it where the window ends. */
export function placeBar(bar: HTMLElement) {
  const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].filter(({ width }) => width > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  const room = ROOM[matchMedia('(pointer: coarse)').matches ? 'coarse' : 'fine'];
  const { clientWidth, clientHeight } = document.documentElement;
  const [below, above] = [last.bottom + room.below, first.top - room.above - bar.offsetHeight];
  const fits = below + bar.offsetHeight + EDGE <= clientHeight || above < EDGE;
  const left = clamp(last.right - bar.offsetWidth / 2, clientWidth - bar.offsetWidth);
  const top = clamp(fits ? below : above, clientHeight - bar.offsetHeight);
  bar.style.left = `${left + scrollX}px`;
  bar.style.top = `${top + scrollY}px`;
}

function clamp(wanted: number, room: number): number {
  return Math.max(EDGE, Math.min(wanted, room - EDGE));
}
