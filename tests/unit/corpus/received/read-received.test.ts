import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutSpace } from '../../../../src/corpus/model/han.ts';
import { CASES, read } from './read.ts';

/** What an editor expects of a received text; of what is left out nothing is said. */
interface Expected {
  title?: string;
  docNumber?: string | null;
  issuer: string;
  issued: string | null;
  adopted?: string;
  level?: string;
  chapters?: string[];
  provisions?: string[];
  sentences?: number;
  furniture?: string[];
  rules?: string[];
}

const names = readdirSync(CASES).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));

test('there are cases', () => {
  expect(names.length).toBeGreaterThanOrEqual(7);
});

test.each(names)('%s is read as an editor reads it', (name) => {
  const expected = JSON.parse(readFileSync(`${CASES}/${name}.json`, 'utf8')) as Expected;
  const found = read(readFileSync(`${CASES}/${name}.txt`, 'utf8'));
  for (const field of ['title', 'docNumber', 'issuer', 'issued', 'adopted', 'level', 'sentences'] as const)
    if (field in expected) expect(found[field], field).toBe(expected[field]);
  for (const field of ['provisions', 'rules'] as const)
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
