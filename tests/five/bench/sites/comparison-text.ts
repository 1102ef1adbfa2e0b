import { comparisonTable, type Measured } from './comparison-table.ts';

/** What was asked of every site, and with what. */
export interface Questions {
  document: string;
  searched: readonly [first: string, following: string];
  phrases: number;
  runs: number;
  versions: readonly string[];
}

/** The comparison as a Markdown page: how it was made, the table, and what in it cannot be compared. */
export function comparisonText(sites: [Measured, ...Measured[]], questions: Questions): string {
  const { document, searched, phrases, runs, versions } = questions;
  return `# The five texts with Duidu, Starlight and VitePress

Written by \`npm run bench\`, all three in one run on one machine: ${versions.join(', ')}.
A ratio is the other site’s figure divided by this site’s. Seconds and scores vary from run to run and from machine
to machine; bytes do not.

${comparisonTable(sites)}

- First load: \`${document}\` in its Chinese page, opened on a phone with nothing in its cache, until nothing more
  is asked for; bodies as they go over the wire, text in brotli, 1 KB being 1,024 bytes.
- Lighthouse: the median of ${runs} runs on its own slow phone (simulated).
- First search: what is loaded from there until the results for ${searched[0]} are shown; following search: what is
  loaded after that for ${searched[1]}.
- Search: ${phrases} runs of 1 to 40 characters drawn with a seed from headings, paragraphs and tables of the texts,
  each typed as it stands into the site’s own field; read is all that is listed, with every button for more pressed.
  Of what has a phrase, the share found, and of what is found, the share that has it, punctuation apart. A place is what
  stands under one heading. Of this site’s results those count that it lists as standing as typed. Starlight lists at
  most three places of a document, VitePress sixteen in all.

What cannot be compared. The other two hold the Chinese text alone, with each tool’s defaults for a Chinese
site (Starlight’s search by Pagefind, VitePress’s local search), a list of the five texts beside it and
nothing else. This site’s page also holds the English of every sentence, theme marks, counterparts, citations and a permalink
for every sentence; its build also writes the pages that compare, the pictures, the downloads and the data.
`;
}
