/** An HTML element with its classes and text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  style = '',
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (style !== '') made.className = style;
  made.append(...content);
  return made;
}
