/** A note's mark on the page: `1`, `2`… for the editors' notes, `a`, `b`… for the translators'. */
export interface NoteMark {
  mark: string;
  /** Id of the note in its list. */
  anchor: string;
}

/** The mark of the editors' note at a place in their list, from 0: 1, 2, … */
export function editorMark(index: number): NoteMark {
  return { mark: String(index + 1), anchor: `note-${index + 1}` };
}

/** The mark of the translators' note at a place in their list, from 0: a, b, … */
export function translatorMark(index: number): NoteMark {
  const letter = String.fromCodePoint(0x61 + index);
  return { mark: letter, anchor: `translator-note-${letter}` };
}
