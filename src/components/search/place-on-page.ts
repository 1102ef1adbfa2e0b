/** What a step of the history keeps of where the reader was on its page. */
interface Kept {
  /** Pixels from the top of the page. */
  top?: number;
  /** Places whose results were shown. */
  most?: number;
}

/** Milliseconds without scrolling after which a place is kept: browsers allow few changes of the history a second. */
const REST = 250;

/** Keeps where a reader is on a page that is drawn late, so that Back leads there again. */
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

  /** Where the reader was in the step of the history that is shown. */
  kept(): Kept {
    return (history.state ?? {}) as Kept;
  }

  /** Keeps where the reader is; `most` where more places are shown than before. */
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
