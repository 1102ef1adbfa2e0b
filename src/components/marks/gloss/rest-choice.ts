const KEY = 'gloss-at-rest';

/** Whether glosses show where the pointer rests: unless a reader has stopped them. */
export function isGlossAtRest(): boolean {
  try {
    return localStorage.getItem(KEY) !== '0';
  } catch {
    return !isStopped;
  }
}

/** Where nothing is kept, it holds for the page. */
let isStopped = false;

export function keepGlossAtRest(isOn: boolean) {
  isStopped = !isOn;
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, '0');
  } catch {
    // See `isStopped`.
  }
}
