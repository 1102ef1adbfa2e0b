import { KEPT } from './handed-text.ts';
import { MEND_CHANGES, type Mend } from '../../../corpus/received/mends.ts';

/** A text that a reader asked the browser to keep. */
export interface KeptText {
  id: string;
  name: string;
  text: string;
  mends: Mend[];
}

/** The texts kept in this browser, the newest first; none where it keeps nothing. */
export function keptTexts(): KeptText[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Keeps a text in place of the one with its id; false where the browser refuses. */
export function keepText(text: KeptText): boolean {
  return write([text, ...keptTexts().filter(({ id }) => id !== text.id)]);
}

/** Puts other texts in place of all; false where the browser refuses. */
export function replaceTexts(texts: readonly KeptText[]): boolean {
  return write(texts);
}

function write(texts: readonly KeptText[]): boolean {
  try {
    if (texts.length === 0) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, JSON.stringify(texts));
    return true;
  } catch {
    return false;
  }
}

function isKept(value: unknown): value is KeptText {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, text, mends } = value as Record<string, unknown>;
  return (
    [id, name, text].every((each) => typeof each === 'string') && Array.isArray(mends) && mends.every(isMend)
  );
}

function isMend(value: unknown): value is Mend {
  if (typeof value !== 'object' || value === null) return false;
  const { at, change } = value as Record<string, unknown>;
  return typeof at === 'number' && MEND_CHANGES.some((each) => each === change);
}
