(() => {
  const root = document.documentElement;
  root.dataset['script'] = '';
  let text = new URLSearchParams(location.search).get('text');
  try {
    const scheme = localStorage.getItem('scheme');
    if (scheme) root.dataset['scheme'] = scheme;
    text ??= localStorage.getItem('text');
  } catch {
    // Blocked.
  }
  if (text && ['zh', 'both', 'en'].includes(text)) root.dataset['text'] = text;
})();
