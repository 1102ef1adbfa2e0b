/** What every page’s script can say where something it loads later does not come. */
export const failures = {
  newer: 'This page is of an earlier version of the site. Reload it to go on.',
  old: 'This browser is too old for this. Documents, themes, comparisons and charts can be read all the same.',
  reload: 'Reload',
};
