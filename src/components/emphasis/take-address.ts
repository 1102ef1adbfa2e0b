/** Where a build does not know its site's address, completes the citations and embeds with the reader's. */
for (const details of document.querySelectorAll<HTMLElement>('[data-take][data-relative]')) {
  const paths = (details.dataset['relative'] ?? '').split(' ');
  for (const place of details.querySelectorAll('[data-citation], [data-embed]')) {
    place.textContent = paths.reduce(
      (text, path) => text.replaceAll(path, new URL(path, location.href).href),
      place.textContent,
    );
  }
  details.querySelector('[data-no-address]')?.remove();
}
