/** The language of the page shown. */
export function pageLocale(): 'en' | 'zh' {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}
