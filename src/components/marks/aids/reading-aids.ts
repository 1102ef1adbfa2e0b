/** What stands over the Chinese texts, whatever marks they have, without a character of theirs being changed. */
export interface ReadingAid {
  draw: () => void;
  clear: () => void;
}

/** In the order in which they are drawn, the outer first. */
const ORDER = ['pinyin', 'traditional'] as const;
const shown = new Map<(typeof ORDER)[number], ReadingAid>();

/** Shows an aid, or takes it out; the others are drawn again, as one stands inside the other. */
export function showAid(name: (typeof ORDER)[number], aid: ReadingAid | undefined) {
  clear();
  if (aid === undefined) shown.delete(name);
  else shown.set(name, aid);
  draw();
}

/** Changes marks in the texts as they are without aids, so that a mark is one piece. */
export function withoutAids<T>(change: () => T): T {
  clear();
  const made = change();
  draw();
  return made;
}

function draw() {
  for (const name of ORDER) shown.get(name)?.draw();
}

function clear() {
  for (const name of ORDER.toReversed()) shown.get(name)?.clear();
}
