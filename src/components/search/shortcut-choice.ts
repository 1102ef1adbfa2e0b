/** Lets a visitor turn off the `/` key, and remembers it. */
export function watchShortcut(box: HTMLElement): void {
  if (!(box instanceof HTMLInputElement)) return;
  try {
    box.checked = localStorage.getItem('slash') !== 'off';
    box.addEventListener('change', () => {
      localStorage.setItem('slash', box.checked ? 'on' : 'off');
    });
  } catch {
    // Storage is blocked: the key stays as it is.
    box.disabled = true;
  }
}
