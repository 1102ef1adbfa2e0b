import type { Collected, CollectedList } from '../../../../exports/collection/collected.ts';
import type { SentList } from '../../../../exports/collection/collection-link.ts';
import { collectionWords as words } from '../collection-words.ts';
import { drawEntries } from './draw-entries.ts';
import { noteInHand } from './note-field.ts';
import {
  canKeep,
  currentList,
  keepLists,
  keptLists,
  whenKeptElsewhere,
  type KeptLists,
} from '../kept-lists.ts';
import { focusAfter, listControls } from './list-controls.ts';
import { showDamaged } from './show-damaged.ts';
import { pressButton } from '../press-button.ts';
import { readEntries, type CollectionSettings, type ReadEntry } from '../read-entries.ts';
import { sentFromAddress, sentNotice, withSent } from './sent-list.ts';
import { undoChange, type ListChange } from './undo-change.ts';
import { takeCollection } from '../take/take-collection.ts';

/** The lists of this browser, or one that was sent: shown, ordered, noted, taken away. */
class CollectionPanel extends HTMLElement {
  #kept: KeptLists = { lists: [], current: '' };
  #sent: SentList | null = null;
  #read: ReadEntry[] = [];
  /** Which drawing is the newest: an older one, whose texts come later, is not shown. */
  #drawing = 0;
  /** The list whose entries are drawn: what an older drawing still says is not kept. */
  #drawn: CollectedList | undefined;
  /** What can be undone, the newest last. */
  readonly #changes: ListChange[] = [];

  connectedCallback() {
    this.#kept = keptLists();
    whenKeptElsewhere(() => {
      void this.#takeOver();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.#takeOver();
    });
    addEventListener('hashchange', () => {
      this.#openSent();
    });
    showDamaged(this.#part('damaged'));
    if (!canKeep()) this.#say(words.blocked);
    this.#openSent();
  }

  /** Shows the lists as another tab has left them; which of them is shown is this tab’s. */
  async #takeOver() {
    const goOn = noteInHand(this);
    const shown = this.#list?.id ?? '';
    const kept = keptLists();
    this.#kept = { ...kept, current: kept.lists.some(({ id }) => id === shown) ? shown : kept.current };
    await this.#draw();
    const homeless = goOn();
    if (homeless !== '') this.#say(words.homelessNote(homeless));
  }

  get #settings(): CollectionSettings {
    return JSON.parse(this.dataset['settings'] ?? '') as CollectionSettings;
  }

  get #list(): CollectedList | undefined {
    return currentList(this.#kept);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (part === null) throw new Error(`The page has no ${name}.`);
    return part;
  }

  #openSent() {
    const sent = sentFromAddress();
    // What leads to a place of the page is no list, and changes nothing.
    if (sent === undefined && this.#sent === null && this.#drawing > 0) return;
    this.#show(sent ?? null);
  }

  /** Shows a list that was sent, or the reader’s own. */
  #show(sent: SentList | null) {
    const isNew = this.#drawing > 0;
    this.#sent = sent;
    if (isNew) this.#say('');
    void this.#draw();
    if (isNew && sent !== null) this.querySelector<HTMLElement>('[role="region"]')?.focus();
  }

  async #draw() {
    const drawing = ++this.#drawing;
    const sent = this.#sent;
    const entries = sent?.entries ?? this.#list?.entries ?? [];
    const lists = this.#part('lists');
    const hadFocus = lists.contains(document.activeElement);
    lists.replaceChildren(
      ...(sent === null
        ? listControls(() => this.#kept, {
            change: (kept, said) => {
              this.#change(kept, said);
            },
            open: (opened) => {
              if (opened === null) this.#say(words.unreadable);
              else this.#show(opened);
            },
          })
        : sentNotice(
            sent,
            () => {
              this.#endSent(true);
            },
            () => {
              this.#endSent(false);
            },
          )),
    );
    if (hadFocus) focusAfter(lists, this.#part('status'));
    const read = await readEntries(entries, this.#settings);
    if (drawing !== this.#drawing) return;
    this.#read = read;
    this.#part('empty').hidden = entries.length > 0 || sent !== null;
    this.#part('name').textContent = sent === null ? (this.#list?.name ?? '') : sent.name;
    this.#part('entries').replaceChildren(
      drawEntries(
        read,
        sent === null
          ? (changed, said) => {
              this.#reorder(changed, said);
            }
          : null,
      ),
    );
    // Not before: a field that is taken out says what was in the list that it stood in.
    this.#drawn = sent === null ? this.#list : undefined;
    this.#part('take').hidden = entries.length === 0;
    this.#part('take').replaceChildren(
      takeCollection(
        () => ({
          name: sent === null ? (this.#list?.name ?? '') : sent.name || words.sentName,
          read: this.#current(),
        }),
        this.#settings,
      ),
    );
    this.dataset['drawn'] = String(entries.length);
  }

  /** What is shown, with the notes as they stand. */
  #current(): ReadEntry[] {
    const own = this.#sent === null ? this.#list?.entries : undefined;
    return (own ?? this.#sent?.entries ?? []).flatMap((entry) => {
      const read = this.#read.find((each) => each.entry.at === entry.at);
      return read === undefined ? [] : [{ ...read, entry }];
    });
  }

  #endSent(isKept: boolean) {
    const sent = this.#sent;
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    this.#sent = null;
    if (sent === null || !isKept) {
      void this.#draw();
      return;
    }
    const { kept, name } = withSent(this.#kept, sent, this.#read);
    this.#change(kept, words.kept(name));
  }

  /** Puts other lists in place of those shown; said with a way back. */
  #change(kept: KeptLists, said: string) {
    this.#keep(kept, said);
    void this.#draw();
  }

  /** Keeps the entries of the list shown, whose drawing has changed already or, where nothing is said, whose note. */
  #reorder(entries: Collected[], said: string) {
    const list = this.#list;
    if (list === undefined || list !== this.#drawn) return;
    const lists = this.#kept.lists.map((each) => (each === list ? { ...each, entries } : each));
    this.#keep({ ...this.#kept, lists }, said);
    this.#drawn = this.#list;
    this.#part('empty').hidden = entries.length > 0;
    this.#part('take').hidden = entries.length === 0;
    const count = this.querySelector('[data-count]');
    if (count !== null) count.textContent = words.count(entries.length);
  }

  #keep(kept: KeptLists, said: string) {
    if (said !== '') this.#changes.push({ before: this.#kept, after: kept });
    this.#kept = kept;
    const isKept = keepLists(kept);
    if (!isKept) this.#say(words.notKept);
    else if (said !== '' || this.#part('status').textContent === words.notKept) this.#say(said);
  }

  /** Says what was done, with a way back as long as there is one. */
  #say(said: string) {
    const status = this.#part('status');
    status.textContent = said;
    const undo = pressButton(words.undo, () => {
      const change = this.#changes.pop();
      if (change === undefined) return;
      const undone = undoChange(change, this.#kept);
      const isSame = JSON.stringify(undone) === JSON.stringify(this.#kept);
      this.#kept = undone;
      const isKept = isSame || keepLists(undone);
      this.#say(isSame ? words.notUndone : isKept ? words.undone : words.notKept);
      void this.#draw();
      status.focus({ preventScroll: true });
    });
    this.#part('undo').replaceChildren(...(this.#changes.length === 0 ? [] : [undo]));
  }
}

customElements.define('collection-panel', CollectionPanel);
