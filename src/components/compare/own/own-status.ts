/** Says what is going on, and how much of it is done, from 0 to 1; null where nothing is. */
export function showStatus(place: Element, text: string, done: number | null) {
  const [status, bar] = [place.querySelector('[data-status]'), place.querySelector('progress')];
  // Said once: a reader of the screen hears no steps.
  if (status !== null && status.textContent !== text) status.textContent = text;
  if (bar === null) return;
  bar.hidden = done === null;
  bar.value = done ?? 0;
}

/** Puts words into a part of an element. */
export function say(place: Element, part: string, text: string) {
  const found = place.querySelector(part);
  if (found !== null) found.textContent = text;
}
