import type { Locale } from '../locales.ts';

/** What is said of offline reading, apart from the other words because its notice is loaded alone. */
export const offline = {
  title: 'Read offline',
  description:
    'Keep visited pages or the whole edition in this browser, read and search them without a network, see what is kept, and remove it.',
  lead: 'Pages that you open are kept in this browser and can be read again without a network. If you ask for it, the whole edition is kept: every page, search, the check of quotations, glosses and citations.',
  state: 'In this browser',
  looking: 'Looking at what is kept…',
  noscript:
    'Keeping pages needs JavaScript. Without it, a page can be saved or printed by the browser itself.',
  withdrawn: 'This copy of the site does not offer offline reading.',
  unsupported:
    'This browser cannot keep the site: it has no service workers, or the address is not a secure one (https). Everything else works.',
  blocked:
    'This browser does not let the site keep anything: storage is blocked, or this is a private window. Everything else works.',
  removed: 'Nothing is kept, and pages that you open are not kept either.',
  visited: (pages: string) =>
    pages === '1' ? 'Kept: 1 page that you opened.' : `Kept: ${pages} pages that you opened.`,
  notWhole: 'The whole edition is not kept.',
  whole: 'The whole edition is kept.',
  renewing:
    'The edition is kept in an earlier version. The browser is fetching this one, and uses it when all of it is there.',
  unfinished: (files: string) =>
    `The edition is not kept: ${files} of its files are here, and none of them is used until all are.`,
  keeping: (files: string, ofFiles: string, size: string, ofSize: string) =>
    `Keeping: ${files} of ${ofFiles} files, ${size} of ${ofSize}`,
  failed: {
    network:
      'The edition is not kept: the network failed. What was fetched is not used, and need not be fetched again.',
    room: 'The edition is not kept: the browser has no room for it.',
    newer: 'The edition is not kept: a new version was published meanwhile. Reload this page and ask again.',
  },
  facts: {
    version: 'Data version',
    languages: 'Pages',
    on: 'Kept on',
    size: 'Room taken',
  },
  versionOf: (version: string, date: string) => `${version} of ${date}`,
  files: (files: string, size: string) => `${files} files, ${size}`,
  choice: 'Keep the whole edition',
  languages: { en: 'English', zh: 'Chinese' } satisfies Record<Locale, string>,
  pagesIn: { en: 'Pages in English', zh: 'Pages in Chinese' } satisfies Record<Locale, string>,
  partSize: (files: string, size: string) => `${files} files, ${size}`,
  shared: (files: string, size: string) =>
    `In any case: search, styles, scripts and data of both, ${files} files, ${size}.`,
  total: (sent: string, size: string) => `To be fetched: ${sent}. Room taken in the browser: ${size}.`,
  sizesUnknown: 'The sizes could not be loaded: the site cannot be reached.',
  keep: 'Keep the edition',
  again: 'Try again',
  stop: 'Stop',
  stopped: 'Stopped. The edition is not kept; what was fetched is not used, and need not be fetched again.',
  remove: 'Remove all that is kept',
  restart: 'Keep pages again',
  reload: 'Reload',
  later: 'Later',
  update: 'A new version of this edition is ready. This page stays as it is until you reload.',
  copy: 'The site could not be reached. This page is a kept copy.',
  copyOf: (date: string) => `The site could not be reached. This page is the copy kept on ${date}.`,
  whatIsKept: 'What is kept',
  notice: 'Notice',
  missing: 'This page is not kept',
  missingLead: 'The site cannot be reached, and this page is not among those that this browser has kept.',
  list: 'Pages kept',
  listMore: (pages: string) => `and ${pages} more`,
  searchNeeds: 'Without a network, this works where the whole edition is kept.',
  how: 'How it works',
  rules: [
    'While the site can be reached, its pages come from the site. A page shown from what is kept says so and gives the day.',
    'A new version is fetched beside the old one and takes its place as a whole when all of it is there; a page that is open stays as it is until you reload it. No page mixes the two. If you keep the whole edition, its new versions are fetched by themselves.',
    'Not kept are the files to take away: Word, TEI, text, tables and pictures.',
    'What is kept stays in this browser. The browser may delete it by itself when room is short or the site was long unvisited.',
    'The site sets no cookie and sends nothing about you anywhere. Besides pages, the browser remembers what you chose here: light or dark, languages, marks, form of citation, and whether pages may be kept.',
  ],
};
