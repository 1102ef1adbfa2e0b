/** Says what is going on, and how much of it is done, from 0 to 1; null where nothing is. */
export function showStatus(place: Element, text: string, done: number | null) {
  const [status, bar] = [place.querySelector('[data-status]'), place.querySelector('progress')];
  // Said once: a reader of the screen hears no steps.
  if (status !== null && status.textContent !== text) status.textContent = text;
  if (bar === null) return;
  bar.hidden = done === null;
  bar.value = done ?? 0;
}
