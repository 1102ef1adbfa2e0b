// An address can bring the punctuation around it, or name a place that is not to be seen.
for (const event of ['DOMContentLoaded', 'hashchange']) {
  addEventListener(event, () => {
    if (location.hash === '' || document.querySelector(':target')?.getClientRects().length) return;
    // Offline it may not be kept: the page is then read as the address has it.
    import('./lead-to-place.ts').then(
      (place) => {
        place.leadToPlace();
      },
      () => undefined,
    );
  });
}
