const root = document.documentElement;
const header = document.querySelector<HTMLElement>('.site-header');
const field = header?.querySelector('input') ?? null;
const menu = header?.querySelector<HTMLAnchorElement>('.menu') ?? null;

/** Pixels that one scrolls before the header steps aside or comes back. */
const TURN = 8;

let last = scrollY;
addEventListener(
  'scroll',
  () => {
    const moved = scrollY - last;
    if (Math.abs(moved) < TURN) return;
    last = scrollY;
    const isAway =
      moved > 0 && scrollY > (header?.offsetHeight ?? 0) && !header?.contains(document.activeElement);
    root.toggleAttribute('data-away', isAway);
    if (isAway) closeMenu();
  },
  { passive: true },
);

// What is pasted into any field of the search can be a quotation of several lines.
addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement && target.form?.matches('[role="search"]'))) return;
  import('../components/search/keep-line-breaks.ts').then(
    ({ keepLineBreaks }) => {
      keepLineBreaks(target);
    },
    () => undefined,
  );
});

// Where the header has no room for them, two buttons open the search field and the four places.
header?.querySelector('.find')?.addEventListener('click', (event) => {
  event.preventDefault();
  openField();
});
field?.addEventListener('blur', () => {
  if (field.value === '') header?.removeAttribute('data-field');
});
menu?.setAttribute('role', 'button');
menu?.setAttribute('aria-expanded', 'false');
menu?.addEventListener('click', (event) => {
  event.preventDefault();
  const isOpen = header?.toggleAttribute('data-menu') ?? false;
  menu.setAttribute('aria-expanded', String(isOpen));
});
header?.addEventListener('keydown', (event) => {
  if (event.key === ' ' && event.target === menu) {
    event.preventDefault();
    menu?.click();
  }
  if (event.key !== 'Escape') return;
  if (header.hasAttribute('data-menu')) {
    closeMenu();
    menu?.focus();
  }
  if (header.hasAttribute('data-field')) {
    header.removeAttribute('data-field');
    header.querySelector<HTMLElement>('.find')?.focus();
  }
});
addEventListener('click', ({ target }) => {
  if (!(target instanceof Node && header?.contains(target))) closeMenu();
});

// The page in another language opens with the same choices and at the same place, however its link is taken.
for (const link of header?.querySelectorAll<HTMLAnchorElement>('a[hreflang]') ?? []) {
  for (const event of ['pointerenter', 'focus', 'contextmenu', 'click']) {
    link.addEventListener(event, () => {
      link.search = location.search;
      link.hash = location.hash || placeRead();
    });
  }
}

// `/`, Ctrl-K and ⌘K lead to the search field of the page, or to that of the header.
addEventListener('keydown', (event) => {
  const { key, target } = event;
  const isChord = key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  const isSlash = key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && isOn();
  const isTyping =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
  if (event.isComposing || !(isChord || (isSlash && !isTyping))) return;
  event.preventDefault();
  const own = document.querySelector<HTMLInputElement>('#q');
  if (own === null) openField();
  else own.select();
});

function openField() {
  root.removeAttribute('data-away');
  header?.setAttribute('data-field', '');
  field?.select();
}

function closeMenu() {
  header?.removeAttribute('data-menu');
  menu?.setAttribute('aria-expanded', 'false');
}

/** The address of the place at the top of the window, `#9.4`; nothing at the beginning of the page. */
function placeRead(): string {
  if (scrollY < innerHeight / 2) return '';
  const passed = [...document.querySelectorAll<HTMLElement>('main [id]')].filter((place) => {
    const { top, height } = place.getBoundingClientRect();
    return height > 0 && top < innerHeight / 3;
  });
  const place = passed.at(-1);
  return place === undefined ? '' : `#${place.id}`;
}

/** A visitor who needs the key otherwise can turn it off on the search page. */
function isOn(): boolean {
  try {
    return localStorage.getItem('slash') !== 'off';
  } catch {
    return true;
  }
}
