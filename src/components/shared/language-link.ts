// The page in the other language is opened with the same choices and at the same place.
const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
for (const event of ['pointerenter', 'click']) {
  link?.addEventListener(event, () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
