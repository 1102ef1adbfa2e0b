import type { Locale } from '../locales.ts';

/** What is said of offline reading, apart from the other words because its notice is loaded alone. */
export const offline = {
  title: 'Read offline',
  description:
    'Save pages or the whole site in this browser to read and search offline; see what is saved and delete it.',
  lead: 'Pages you open are saved in this browser and can be read offline. You can also save the whole site, including search, the quotation check, the glossary and citations.',
  state: 'Saved in this browser',
  looking: 'Checking what is saved…',
  noscript: 'Saving pages here needs JavaScript. You can still save or print a page with your browser.',
  withdrawn: 'Offline reading is not available on this site.',
  unsupported:
    'Offline reading does not work in this browser or on this connection (it needs https). The other pages work as usual.',
  blocked:
    'Your browser is blocking storage, perhaps because this is a private window. Nothing can be saved; the other pages work as usual.',
  removed: 'Nothing is saved, and pages you open are no longer saved.',
  visited: (pages: string) =>
    pages === '1' ? '1 page that you opened is saved.' : `${pages} pages that you opened are saved.`,
  nothing: 'Nothing is saved yet.',
  whole: 'The whole site is saved.',
  renewing:
    'An earlier version of the whole site is saved. The new one is downloading and will be used when complete.',
  unfinished: (files: string) =>
    `Download incomplete: ${files} files so far. They will be used once all have arrived.`,
  keeping: (files: string, ofFiles: string, size: string, ofSize: string) =>
    `Saving: ${files} of ${ofFiles} files, ${size} of ${ofSize}`,
  failed: {
    network: 'Not saved: the connection failed. Try again to continue where it stopped.',
    room: 'Not saved: your browser is out of storage.',
    newer: 'Not saved: a new version was published meanwhile. Reload this page and save again.',
  },
  facts: {
    version: 'Data version',
    languages: 'Pages',
    on: 'Saved on',
    size: 'Storage used',
  },
  versionOf: (version: string, date: string) => `${version} of ${date}`,
  files: (files: string, size: string) => `${files} files, ${size}`,
  choice: 'Languages and size',
  languages: { en: 'English', zh: 'Chinese' } satisfies Record<Locale, string>,
  pagesIn: { en: 'Pages in English', zh: 'Pages in Chinese' } satisfies Record<Locale, string>,
  partSize: (files: string, size: string) => `${files} files, ${size}`,
  shared: (files: string, size: string) =>
    `Always included: search and files that both share (${files} files, ${size}).`,
  total: (sent: string, size: string) => `Download: ${sent}. Storage needed: ${size}.`,
  sizesUnknown: 'The sizes could not be loaded: the site cannot be reached.',
  keep: 'Save the whole site',
  again: 'Try again',
  stop: 'Stop',
  stopped: 'Stopped. You can continue later.',
  remove: 'Delete everything saved',
  restart: 'Start saving pages again',
  reload: 'Reload',
  later: 'Later',
  update: 'A new version is ready. Reload to see it.',
  copy: 'The site could not be reached. This is a saved copy.',
  copyOf: (date: string) => `The site could not be reached. This is a copy saved on ${date}.`,
  whatIsKept: 'What is saved',
  notice: 'Notice',
  missing: 'This page is not saved',
  missingLead: 'The site cannot be reached, and this page was not saved.',
  list: 'Saved pages',
  listMore: (pages: string) => `and ${pages} more`,
  searchNeeds: 'Offline, this works only if you have saved the whole site.',
  how: 'How it works',
  rules: [
    'When you are online, pages come from the site. A saved copy says so and shows its date.',
    'A new version replaces the old one completely, once all of it is there; a page that is open stays as it is until you reload it. If you have saved the whole site, new versions are downloaded automatically.',
    'Downloads (Word, TEI, text, tables, pictures) are not saved.',
    'Saved pages stay in this browser. It may delete them if storage runs low or you do not visit for a long time.',
    'The site sets no cookies and sends nothing about you anywhere. Your browser also remembers your settings: appearance, languages, marks, citation style and whether to save pages.',
  ],
};
