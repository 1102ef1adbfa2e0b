import styles from './citation.css?inline';

const sheet = new CSSStyleSheet();

/** Gives the page the styles of passages and citations, which no page needs before a reader quotes. */
export function useStyles() {
  if (document.adoptedStyleSheets.includes(sheet)) return;
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
