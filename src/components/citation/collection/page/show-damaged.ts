import { collectionWords as words } from '../collection-words.ts';
import { damagedLists } from '../kept-lists.ts';
import { pressButton } from '../press-button.ts';

/** Says what was found in the storage and could not be read, and lets it be saved as it was found. */
export function showDamaged(place: HTMLElement) {
  const damaged = damagedLists();
  if (damaged === null) return;
  const save = pressButton(words.saveDamaged, () => {
    void import('../../../shared/save-file.ts').then(({ saveFile }) => {
      saveFile(new Blob([damaged], { type: 'text/plain;charset=utf-8' }), 'collection-as-found.txt');
    });
  });
  place.replaceChildren(`${words.damaged} `, save);
  place.hidden = false;
}
