import type { Words } from '../../../i18n/en/words.ts';
import { pageLang, pageWords } from '../../../i18n/page-words.ts';
import { element } from '../../shared/element.ts';

const WORDS = import.meta.glob<Words['aids']>('../../../i18n/*/reading/aids.ts', {
  eager: true,
  import: 'aids',
});

/** Says over the texts what an aid leaves as it is, while it is on. */
export function aidNote(aid: 'pinyin' | 'traditional', isOn: boolean) {
  const id = `${aid}-note`;
  document.getElementById(id)?.remove();
  if (!isOn) return;
  const note = element('p', 'aid-note', pageWords(WORDS)[aid].note);
  note.id = id;
  note.lang = pageLang();
  // Over the text of a document, or over the columns of a comparison.
  document.querySelector('#text, main [role="table"]')?.before(note);
}
