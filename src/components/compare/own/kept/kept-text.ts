import { MEND_CHANGES, type Mend } from '../../../../corpus/received/mends.ts';

/** A text with its mends, as it is kept or handed over; one that is not kept has no id. */
export interface KeptText {
  id: string;
  name: string;
  text: string;
  mends: Mend[];
  /** How many numbers of Word’s own lists were put before their lines. */
  numbers?: number;
}

/** A text of the reader’s own that nobody has mended or kept. */
export function newText(text: string, numbers = 0): KeptText {
  return { id: '', name: '', text, mends: [], numbers };
}

/** Whether what was stored is such a text. */
export function isKept(value: unknown): value is KeptText {
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
