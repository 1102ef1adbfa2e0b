/** Shows both languages where the one asked for is hidden; the remembered choice does not change. */
export function revealText(language: 'zh' | 'en') {
  const root = document.documentElement;
  const shown = root.dataset['text'];
  if (shown === 'both' || shown === language) return;
  root.dataset['text'] = 'both';
  dispatchEvent(new Event('textchange'));
}
