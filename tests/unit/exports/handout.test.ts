import { expect, test } from 'vitest';
import { collection } from '../../../src/i18n/en/lists/collection.ts';
import { handoutCsv, handoutMarkdown, type Handout } from '../../../src/exports/collection/handout.ts';

const ENTRY = {
  label: 'Linzi 2022 · 9.4',
  chinese: '第一行\n第二行',
  english: '',
  places: [{ label: 'Tianjin 2018 3.4', address: 'https://example.org/documents/tianjin-2018/#3.4' }],
  citation: 'Linzi District People’s Government, provision 9.',
  address: 'https://example.org/documents/linzi-2022/#9.4',
  note: '# not a heading\n1. not a list <b>not bold</b> *nor this*',
  said: '',
};
const HANDOUT: Handout = { title: 'A *list*', facts: ['1 entry'], entries: [ENTRY] };

test('in Markdown nothing that was quoted or noted is markup', () => {
  expect(handoutMarkdown(HANDOUT, collection.names)).toBe(
    [
      '# A \\*list\\*',
      '1 entry',
      '## 1. Linzi 2022 · 9.4',
      '> 第一行\n> 第二行',
      '**Where** [Tianjin 2018 3.4](<https://example.org/documents/tianjin-2018/#3.4>)',
      '**Note** \\# not a heading\n1\\. not a list \\<b\\>not bold\\</b\\> \\*nor this\\*',
      'Linzi District People’s Government, provision 9.',
      '<https://example.org/documents/linzi-2022/#9.4>\n',
    ].join('\n\n'),
  );
});

test('as CSV an entry is a row, a column without anything is left out, and no cell is a formula', () => {
  const csv = handoutCsv({ ...HANDOUT, entries: [{ ...ENTRY, note: '=1+1' }] }, collection.names);
  const [head, ...rows] = csv.replace('\uFEFF', '').split(/\r?\n/u);
  expect(head).toBe('Place,Chinese text,Where,Note,Citation,Address');
  expect(rows.join('\n')).toContain(",'=1+1,");
});
