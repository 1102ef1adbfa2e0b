import type { FoundLine, FoundPlace } from '../../../search/query/found-place.ts';
import { PassageTools, type PassageAction } from '../../citation/passage-tools.ts';
import { useStyles } from '../../citation/use-styles.ts';

/** What was done is said in sight. */
const tools: PassageTools = new PassageTools(() => {
  tools.element.scrollIntoView({ block: 'nearest' });
});

/** Does at once what was pressed at a hit, and shows there all that can be done with its sentence, which is taken whole. */
export function useHit(
  row: HTMLElement,
  { of }: FoundPlace,
  line: FoundLine,
  language: 'zh' | 'en',
  action: PassageAction,
) {
  const { id } = line;
  const text = line[language].map((piece) => piece.text).join('');
  useStyles();
  tools.say('');
  tools.show({
    document: of,
    text,
    place: { language, from: { id, offset: 0 }, to: { id, offset: Array.from(text).length } },
    page: `documents/${of}/#${id}`,
    hasLink: true,
  });
  row.append(tools.element);
  tools.press(action);
}
