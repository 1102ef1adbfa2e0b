import { readEdition } from './read-edition.ts';

// What the edition is, read once. In the bundles of the site the plugin beside this file puts the values in its place,
// each under its own name, so that a page loads only what it uses.

const edition = readEdition();

export const {
  id: EDITION_ID,
  languages: LANGUAGES,
  name: NAME,
  tagline: TAGLINE,
  heading: HEADING,
  subject: SUBJECT,
  frame: FRAME,
  themes: EDITION_THEMES,
  levels: LEVELS,
  codings: EDITION_CODINGS,
  examples: EXAMPLES,
  limits: LIMITS,
  reports: REPORTS,
} = edition;

/** Whether the texts, and what the editors write, stand in English too. */
export const HAS_ENGLISH = LANGUAGES.includes('en');

/** The name in all languages of the edition: `对读 / Duidu`. */
export const NAMES = [...new Set([NAME.zh, NAME.en])].filter((name) => name !== '').join(' / ');
