import { element } from '../../shared/element.ts';

/** A button in the page’s plain style; `name` is what it is called where what is on it is not enough. */
export function pressButton(text: string, press: () => void, name = text): HTMLButtonElement {
  const button = element('button', 'min-h-9 cursor-pointer underline underline-offset-4', text);
  button.type = 'button';
  if (name !== text) button.ariaLabel = name;
  button.addEventListener('click', press);
  return button;
}
