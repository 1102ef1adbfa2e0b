import { element } from '../../../shared/element.ts';

/** A button that does no more than what it says. */
export function pressButton(text: string, press: () => void, className = ''): HTMLButtonElement {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** A table with a name for those who do not see it: its head, and rows that begin with their name. */
export function namedTable(
  name: string,
  head: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLTableElement {
  return element(
    'table',
    '',
    element('caption', 'sr-only', name),
    element('thead', '', element('tr', '', ...head.map((text) => header('col', text)))),
    element(
      'tbody',
      '',
      ...rows.map(([first = '', ...cells]) =>
        element('tr', '', header('row', first), ...cells.map((cell) => element('td', '', cell))),
      ),
    ),
  );
}

function header(scope: 'col' | 'row', content: Node | string): HTMLElement {
  const made = element('th', '', content);
  made.scope = scope;
  return made;
}
