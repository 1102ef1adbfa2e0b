/** Where the reader was on the page, as a step of the history keeps it. */
interface Kept {
  /** Pixels from the top of the page. */
  top?: number;
  /** How many places were shown. */
  most?: number;
}

/** Milliseconds without scrolling before a place is kept: browsers limit how often the history may change. */
const REST = 250;

/** Remembers where a reader is on a page whose results are drawn late, so that Back returns there. */
export class PlaceOnPage {
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    // The browser would scroll before there is anything to scroll to.
    history.scrollRestoration = 'manual';
    const keep = () => {
      this.keep();
    };
    addEventListener('scroll', () => {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(keep, REST);
    });
    addEventListener('pagehide', keep);
  }

  /** Where the reader was in the current step of the history. */
  kept(): Kept {
    return (history.state ?? {}) as Kept;
  }

  /** Keeps where the reader is, and in `most` how many places are shown. */
  keep(most = this.kept().most): void {
    clearTimeout(this.#rest);
    history.replaceState({ ...this.kept(), top: scrollY, ...(most === undefined ? {} : { most }) }, '');
  }

  /** Keeps the place and begins a new step. */
  leave(address: string): void {
    this.keep();
    history.pushState(null, '', address);
  }
}
