import { ListFilter, wordsOf, type Choice } from '../lists/list-filter.ts';

/** Chooses which questions of the page are shown: those with one commitment that answers the whole choice. */
class CommitmentFilter extends ListFilter {
  protected find(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('[data-question]')];
  }

  protected isChosen(item: HTMLElement, choice: Choice): boolean {
    const { theme = '', doc = '', kind = '', strict = '', amount = '' } = choice;
    const isOfTheme = theme === '' || item.dataset['question'] === theme;
    return (
      isOfTheme &&
      wordsOf(item, 'answers').some((answer) => {
        const parts = answer.split('/');
        return [doc, kind, strict, amount].every((asked, index) => asked === '' || asked === parts[index]);
      })
    );
  }
}

customElements.define('commitment-filter', CommitmentFilter);
