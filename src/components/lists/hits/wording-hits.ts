import { placeRows } from './place-rows.ts';
import type { ReadHits } from './make-list.ts';

/** Every place of the passages that the filters leave, in their order, with its sentence. */
export const wordingHits: ReadHits = async ({ dataset: { files = '' } }, words) => {
  const passages = [...document.querySelectorAll<HTMLElement>('[data-passages][data-first] > li')].filter(
    ({ hidden }) => !hidden,
  );
  const places = passages.flatMap((passage) => {
    const [own = '', kind = ''] = ['[data-passage]', '[data-kind]'].map(
      (part) => passage.querySelector(part)?.textContent,
    );
    const links = passage.querySelectorAll<HTMLAnchorElement>('[data-places] a[href*="/documents/"]');
    return [...links].map((link) => ({
      link,
      passage: own,
      before: '',
      found: wordsAt(link) ?? own,
      after: '',
      kind,
    }));
  });
  return {
    id: 'wording',
    title: words.titles.wording,
    query: '',
    filters: chosenFilters(),
    rows: await placeRows(places, files),
  };
};

/** A place’s words where they are not those of the passage; what they lack stands struck out among them. */
function wordsAt(link: HTMLAnchorElement): string | undefined {
  const shown = link.nextElementSibling?.cloneNode(true);
  if (!(shown instanceof HTMLElement)) return undefined;
  for (const lacking of shown.querySelectorAll('del')) lacking.remove();
  return shown.textContent;
}

/** What is chosen in the filters, as the page names it. */
function chosenFilters(): string {
  return [...document.querySelectorAll<HTMLSelectElement>('wording-filter select')]
    .filter(({ value }) => value !== '')
    .map(({ labels, selectedOptions }) =>
      [labels[0]?.firstElementChild, selectedOptions[0]].map((each) => each?.textContent.trim()).join(': '),
    )
    .join(' · ');
}
