import { offlineWords } from './offline-words.ts';
import type { Notice, Said } from '../../release/offline/tell-pages.ts';
import { element } from '../shared/element.ts';
import { formatDay } from './format-size.ts';
import { siteRoot } from './site-root.ts';
import style from './offline-notice.css?inline';
import { localeFolder } from '../../i18n/locales.ts';
import { pageLocale } from '../../i18n/page-words.ts';

const language = document.documentElement.lang;
const words = offlineWords();
const box = element('offline-notice' as 'div', '');

/** Says at the foot of the page that it is a copy, or that there is a newer version; of the two, the copy. */
export function showNotice(notice: Notice): void {
  if (box.dataset['says'] === 'kept') return;
  box.dataset['says'] = notice.notice;
  if (!box.isConnected) addBox();
  const [text, ...ways] = notice.notice === 'kept' ? copy(notice.date) : update();
  const buttons = element('span', '', ...ways);
  box.replaceChildren(element('p', '', text), buttons);
}

function addBox() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  box.role = 'region';
  box.ariaLabel = words.notice;
  box.ariaLive = 'polite';
  document.body.append(box);
}

function copy(date: string): [string, ...Node[]] {
  const day = formatDay(date, language);
  const link = element('a', '', words.whatIsKept);
  link.href = `${siteRoot()}${localeFolder(pageLocale())}offline/`;
  return [day === null ? words.copy : words.copyOf(day), link];
}

function update(): [string, ...Node[]] {
  const later = button(words.later, () => {
    box.remove();
  });
  return [words.update, button(words.reload, () => void takeUpdate()), later];
}

/** Lets the new release take over, if it still waits, and shows the page as it is in it. */
export async function takeUpdate(): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.getRegistration(siteRoot());
  const next = registration?.waiting ?? registration?.installing;
  if (next) {
    serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
    next.postMessage({ takeOver: true } satisfies Said);
  } else location.reload();
}

function button(name: string, action: () => void): HTMLButtonElement {
  const made = element('button', '', name);
  made.type = 'button';
  made.addEventListener('click', action);
  return made;
}
