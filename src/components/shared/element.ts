/** Makes an element with a class and children. Strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** Says in which language a text of the documents is; browsers are asked not to translate Chinese. */
export function inLanguage<Made extends HTMLElement>(language: 'zh' | 'en', made: Made): Made {
  made.lang = language === 'zh' ? 'zh-Hans' : 'en';
  if (language === 'zh') made.translate = false;
  return made;
}
