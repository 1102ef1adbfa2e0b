// The page in another language is opened with the same choices and at the same place.
for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
  for (const event of ['pointerenter', 'click']) {
    link.addEventListener(event, () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}
