import { PassageText } from './passage-text.ts';

/** A sentence, heading or block on the page, in one of its languages. */
export interface TextUnit {
  document: string;
  id: string;
  language: 'zh' | 'en';
  element: HTMLElement;
  text: PassageText;
}

const UNITS = '[data-sentence], .edition :is(.sentence, .twin, h1)';

/** Every text of the page that can be quoted, in the order of the page. */
export function textUnits(): TextUnit[] {
  const elements = document.querySelectorAll<HTMLElement>(`:is(${UNITS}) > :is(.zh, .en)`);
  return [...elements].map((element) => {
    const parent = element.parentElement;
    const [own, id = ''] = parent?.dataset['sentence']?.split('/') ?? [pageDocument(), parent?.id];
    const language = element.classList.contains('en') ? 'en' : 'zh';
    let text: PassageText | undefined;
    return {
      document: own ?? '',
      id,
      language,
      element,
      get text() {
        text ??= new PassageText(element);
        return text;
      },
    };
  });
}

/** The document whose page this is. */
export function pageDocument(): string | undefined {
  return /documents\/([^/]+)\/$/u.exec(location.pathname)?.[1];
}
