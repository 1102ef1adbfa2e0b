import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutSpace } from '../../../../src/corpus/model/han.ts';
import { parseEdition } from '../../../../src/corpus/read/parse-edition.ts';
import { proposeDocument } from '../../../../src/corpus/editing/propose-document.ts';
import { CASES, read } from './read.ts';

/** What an editor expects of a received text; of what is left out nothing is said. */
interface Expected {
  title?: string;
  docNumber?: string | null;
  issuer: string | null;
  issued: string | null;
  adopted?: string;
  level?: string | null;
  place?: string;
  blocks?: string[];
  chapters?: string[];
  provisions?: string[];
  sentences?: number;
  furniture?: string[];
  rules?: string[];
}

const names = readdirSync(CASES).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));

test('there are cases', () => {
  expect(names.length).toBeGreaterThanOrEqual(20);
});

test.each(names)('%s is read as an editor reads it', (name) => {
  const expected = JSON.parse(readFileSync(`${CASES}/${name}.json`, 'utf8')) as Expected;
  const found = read(readFileSync(`${CASES}/${name}.txt`, 'utf8'));
  for (const field of [
    'title',
    'docNumber',
    'issuer',
    'issued',
    'adopted',
    'level',
    'place',
    'sentences',
  ] as const)
    if (field in expected) expect(found[field], field).toBe(expected[field]);
  for (const field of ['provisions', 'blocks', 'rules'] as const)
    if (field in expected) expect(found[field], field).toEqual(expected[field]);
  if (expected.chapters) expect(found.chapters).toEqual(expected.chapters.map(withoutSpace));
  // Neighbouring lines are left out as one.
  const leftOut = found.furniture.join('\n');
  for (const line of expected.furniture ?? []) expect(leftOut).toContain(withoutSpace(line));
  if (expected.furniture?.length === 0) expect(found.furniture).toEqual([]);
  expect(new Set(found.provisions).size).toBe(found.provisions.length);
});

test.each(names)('of %s no character is lost and none added', (name) => {
  const { reading } = read(readFileSync(`${CASES}/${name}.txt`, 'utf8'));
  const texts = reading.parts.flatMap((part) => {
    if (part.kind === 'title' || part.kind === 'chapter') return [part.text];
    if (part.kind === 'provision') return [part.heading ?? '', ...part.paragraphs];
    return [...part.paragraphs, ...part.cells];
  });
  expect(withoutSpace(texts.join(''))).toBe(reading.segments.map(({ edition }) => edition).join(''));
});

test.each(names)('%s is written as a document that can be read', (name) => {
  const expected = JSON.parse(readFileSync(`${CASES}/${name}.json`, 'utf8')) as Expected;
  const text = readFileSync(`${CASES}/${name}.txt`, 'utf8');
  const { files } = proposeDocument('a-2000', { name: 'a.txt', text, sha256: 'f'.repeat(64) });
  const mdx = files['content/documents/a-2000.mdx'] ?? '';
  const { title, chapters, provisions, blocks } = parseEdition(mdx, 'a.mdx');
  if (expected.title !== undefined) expect(title).toBe(expected.title);
  if (expected.chapters)
    expect(chapters.map((each) => each.text)).toEqual(expected.chapters.map(withoutSpace));
  if (expected.provisions) expect(provisions.map(({ id }) => id)).toEqual(expected.provisions);
  if (expected.blocks) expect(blocks.map(({ id }) => id)).toEqual(expected.blocks);
  const shown = (value: string | null) =>
    value === null ? 'null #' : `${/^\d/u.test(value) ? `'${value}'` : value} #`;
  for (const field of ['docNumber', 'adopted', 'issued'] as const)
    if (field in expected) expect(mdx, field).toContain(`\n${field}: ${shown(expected[field] ?? null)}`);
});
