(() => {
  const root = document.documentElement;
  root.dataset['script'] = '';
  const texts = [new URLSearchParams(location.search).get('text')];
  try {
    const scheme = localStorage.getItem('scheme');
    if (scheme) root.dataset['scheme'] = scheme;
    texts.push(localStorage.getItem('text'));
  } catch {
    // Blocked.
  }
  const text = texts.find((each) => each && ['zh', 'both', 'en'].includes(each));
  if (text) root.dataset['text'] = text;
  // Where one text has room, a page shows that of its language.
  else if (root.dataset['text'] === 'both' && matchMedia('(width < 48rem)').matches)
    root.dataset['text'] = 'en';
})();
