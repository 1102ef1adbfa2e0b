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
})();
