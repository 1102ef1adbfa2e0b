import { PassageTools, type PassageAction, type QuotedPassage } from '../citation/passage-tools.ts';
import { useStyles } from '../citation/use-styles.ts';

const tools = new PassageTools();

/** Does at once what was pressed at a hit, and shows there all that can be done with it. */
export function useHit(row: HTMLElement, passage: QuotedPassage, action: PassageAction) {
  useStyles();
  tools.say('');
  tools.show(passage);
  row.append(tools.element);
  tools.press(action);
}
