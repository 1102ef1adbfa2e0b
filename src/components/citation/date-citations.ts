import type { CitationForm } from '../../exports/citation/citation-forms.ts';
import { pageLang } from '../../i18n/page-words.ts';
import { copyText } from './copy-text.ts';
import { loadCitation, siteAddress } from './load-citation.ts';
import { quotationWords } from './quotation-words.ts';
import { pageDocument } from './selection/text-units.ts';

/** Adds the date of access and the address to the citations on a document's page, and a button to copy each. */
export async function dateCitations(section: Element) {
  const id = pageDocument();
  if (id === undefined) return;
  const url = siteAddress(`documents/${id}/`);
  const places = [...section.querySelectorAll<HTMLElement>('[data-form]')];
  const citations = await Promise.all(
    places.map(({ dataset }) => loadCitation(id, dataset['form'] as CitationForm, url)),
  );
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  section.append(status);
  for (const [index, place] of places.entries()) {
    const citation = citations[index] ?? '';
    place.textContent = `${citation} `;
    place.append(copyButton(citation, place.previousElementSibling?.textContent ?? '', status));
  }
  section.querySelector('p > span')?.remove();
}

function copyButton(citation: string, form: string, status: HTMLElement): HTMLButtonElement {
  const words = quotationWords();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'cursor-pointer border border-edge px-2 text-sm hover:underline';
  button.lang = pageLang();
  button.textContent = words.copy;
  button.setAttribute('aria-label', words.copyForm(form));
  button.addEventListener('click', () => {
    status.textContent = '';
    copyText(citation).then(
      () => {
        status.textContent = words.citationCopied;
      },
      () => {
        status.textContent = words.noClipboard;
      },
    );
  });
  return button;
}
