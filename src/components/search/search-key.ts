// `/`, Ctrl-K and ⌘K lead to the search field of the page, or to the search page.
addEventListener('keydown', (event) => {
  const { key, target } = event;
  const isChord = key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  const isSlash = key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && isOn();
  const isTyping =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
  if (event.isComposing || !(isChord || (isSlash && !isTyping))) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#q');
  if (field === null)
    location.href = `${document.querySelector<HTMLAnchorElement>('nav a[href$="/search/"]')?.href ?? '#'}#q`;
  else field.select();
});

/** A visitor who needs the key otherwise can turn it off on the search page. */
function isOn(): boolean {
  try {
    return localStorage.getItem('slash') !== 'off';
  } catch {
    return true;
  }
}
