import { pageLang, pageLocale } from '../../i18n/page-words.ts';
import { offlinePage } from '../../release/offline/site-caches.ts';
import { element } from '../shared/element.ts';
import { formatDay } from './format-size.ts';
import { offlineWords } from './offline-words.ts';
import { siteRoot } from '../../i18n/site-root.ts';
import style from './offline-notice.css?inline';

const { dataset } = document.documentElement;
const words = offlineWords();
const box = element('offline-notice' as 'div', '');
/** Where the focus came from into the notice. */
let from: EventTarget | null = null;

/** Says at the foot of the page that it is a copy, or that there is a newer version; of the two, the copy. */
export function showNotice(notice: 'copy' | 'update'): void {
  if (box.dataset['says'] === 'copy') return;
  box.dataset['says'] = notice;
  if (!box.isConnected) addBox();
  const [text, ...ways] = notice === 'copy' ? copy() : update();
  box.replaceChildren(element('p', '', text), element('span', '', ...ways));
}

function addBox() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  box.role = 'region';
  box.ariaLabel = words.notice;
  box.ariaLive = 'polite';
  box.addEventListener('focusin', ({ relatedTarget }) => {
    if (!box.contains(relatedTarget as Node | null)) from = relatedTarget;
  });
  document.body.append(box);
}

function copy(): [string, ...Node[]] {
  const day = formatDay(dataset['kept'] ?? '', pageLang());
  const link = element('a', '', words.whatIsKept);
  link.href = offlinePage(siteRoot(), pageLocale());
  return [day === null ? words.copy : words.copyOf(day), link];
}

function update(): [string, ...Node[]] {
  const reload = button(words.reload, () => {
    location.reload();
  });
  const later = button(words.later, () => {
    box.remove();
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  });
  return [words.update, reload, later];
}

function button(name: string, action: () => void): HTMLButtonElement {
  const made = element('button', '', name);
  made.type = 'button';
  made.addEventListener('click', action);
  return made;
}
