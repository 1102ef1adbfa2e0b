import { cleanText, LONGEST } from '../../../../exports/collection/collected.ts';
import { element } from '../../../shared/element.ts';
import { collectionWords as words } from '../collection-words.ts';

/** Milliseconds without a key after which a note is kept. */
const RESTED = 300;

/** Fields in which something stands that is not kept yet. */
const unsaved = new WeakSet<HTMLTextAreaElement>();

/** The field of a note, which is kept when the hand rests, or the page is left; with what a print has in its place. */
export function noteField(
  note: string,
  label: string,
  keepNote: () => void,
): { field: HTMLTextAreaElement; parts: HTMLElement[] } {
  const field = element('textarea', 'note');
  field.value = note;
  field.rows = note === '' ? 1 : Math.min(6, note.split('\n').length + 1);
  field.placeholder = words.note;
  field.ariaLabel = `${words.note}: ${label}`;
  const over = element('p', 'over');
  over.role = 'status';
  const text = element('span', '', note);
  const printed = element('p', 'noted', element('b', '', words.names.note), ' ', text);
  printed.hidden = note === '';
  let resting: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(resting);
    removeEventListener('pagehide', keep);
    if (!field.isConnected) return;
    unsaved.delete(field);
    keepNote();
  };
  field.addEventListener('change', keep);
  field.addEventListener('input', () => {
    unsaved.add(field);
    text.textContent = field.value;
    printed.hidden = field.value === '';
    const more = Array.from(field.value).length - LONGEST.note;
    over.textContent = more > 0 ? words.noteTooLong(LONGEST.note, more) : '';
    clearTimeout(resting);
    resting = setTimeout(keep, RESTED);
    addEventListener('pagehide', keep, { once: true });
  });
  return { field, parts: [field, over, printed] };
}

/** What is kept of the note in a field. */
export function noteIn({ value }: HTMLTextAreaElement): string {
  return cleanText(value, LONGEST.note);
}

/**
 * Holds the note that is being written; what it returns puts the reader back to it once the list is drawn anew, with
 * what was not kept yet, or gives that back where the entry is there no more.
 */
export function noteInHand(lists: HTMLElement): () => string {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return () => '';
  const at = field.closest<HTMLElement>('.entry')?.dataset['at'] ?? '';
  const written = unsaved.has(field) ? field.value : null;
  const { selectionStart, selectionEnd } = field;
  return () => {
    const entries = [...lists.querySelectorAll<HTMLElement>('.entry')];
    const again = entries.find(({ dataset }) => dataset['at'] === at)?.querySelector('textarea');
    if (!again) return written ?? '';
    if (written !== null) again.value = written;
    again.focus({ preventScroll: true });
    again.setSelectionRange(selectionStart, selectionEnd);
    if (written !== null) again.dispatchEvent(new Event('input'));
    return '';
  };
}
