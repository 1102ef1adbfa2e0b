const KEYS: Record<string, number> = { n: 1, j: 1, p: -1, k: -1 };

/** Jumps to the next or previous row without a counterpart, by button or key, and marks the row in view in the overview. */
class DifferenceJump extends HTMLElement {
  #rows: HTMLElement[] = [];

  connectedCallback() {
    this.#rows = [...document.querySelectorAll<HTMLElement>('[data-difference]')];
    if (this.#rows.length === 0) this.remove();
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button !== null) this.#jump(Number(button.dataset['step']));
    });
    document.addEventListener('keydown', this.#key);
    this.#follow();
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#key);
  }

  readonly #key = (event: KeyboardEvent) => {
    const step = KEYS[event.key];
    const typing = event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox])');
    const off = this.querySelector('input')?.checked !== true;
    if (step === undefined || typing || off || event.ctrlKey || event.metaKey || event.altKey) return;
    this.#jump(step);
  };

  /** Starts from the row in focus, or else from the top of the view. */
  #jump(step: number) {
    const from = this.#rows.findIndex((row) => row.contains(document.activeElement));
    const top = this.#rows.findIndex((row) => row.getBoundingClientRect().top > 0);
    const below = top === -1 ? this.#rows.length : top;
    const wanted = from !== -1 ? from + step : step > 0 ? below : below - 1;
    const index = Math.min(Math.max(wanted, 0), this.#rows.length - 1);
    const row = this.#rows[index];
    if (row === undefined) return;
    row.scrollIntoView();
    row.focus({ preventScroll: true });
    history.replaceState(history.state, '', `#${row.id}`);
    const status = this.querySelector('[role=status]');
    const said = this.dataset['said'] ?? '';
    if (status !== null) {
      status.textContent = said
        .replace('{index}', String(index + 1))
        .replace('{count}', String(this.#rows.length));
    }
  }

  #follow() {
    const marks = [...document.querySelectorAll('.alignment a')];
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const mark = marks.find((each) => each.getAttribute('href') === `#${target.id}`);
          if (isIntersecting) mark?.setAttribute('aria-current', 'true');
          else mark?.removeAttribute('aria-current');
        }
      },
      { rootMargin: '-30% 0px -60%' },
    );
    for (const row of document.querySelectorAll('.comparison .row')) seen.observe(row);
  }
}

customElements.define('difference-jump', DifferenceJump);
