import styles from './quotation.css?inline';

/** Gives the page the styles of quotations, which no page needs before a reader quotes. */
export function useStyles() {
  if (document.adoptedStyleSheets.length > 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
}
