import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Changes } from '../../../../../src/corpus/schema/schema.ts';
import { changesFeed } from '../../../../../src/pages/[...locale]/changes.xml.ts';
import { interfaceIn } from '../../../../../src/i18n/interface.ts';
import { readContent } from '../../read-content.ts';

const changes: Changes = [
  { version: '1.1.0', date: '2026-02-03', zh: '新 & 旧', en: 'new & old' },
  { version: '1.0.0', date: '2026-01-02', zh: '初', en: 'first' },
];
const ids = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/gu)].map(([, id]) => id);

test('the feed has an entry for every version, newest first, in the reader’s language', () => {
  const feed = changesFeed(changes, interfaceIn('zh', '/'), undefined);
  expect([...feed.matchAll(/<content type="text">(.*?)<\/content>/gu)].map(([, text]) => text)).toEqual([
    '新 &amp; 旧',
    '初',
  ]);
  expect(feed).toContain('<updated>2026-02-03T00:00:00Z</updated>');
});

test('an entry’s id stays, wherever the site is served, and no two share one', () => {
  const here = changesFeed(changes, interfaceIn('en', '/'), undefined);
  const there = changesFeed(changes, interfaceIn('en', '/duidu'), new URL('https://example.org'));
  expect(ids(here)).toEqual(ids(there));
  expect(new Set(ids(here)).size).toBe(3);
  expect(ids(here)[0]).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/u);
  expect(there).toContain('href="https://example.org/duidu/changes.xml"');
});

test('CITATION.cff states the version and date of the data', () => {
  const citation = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
  const [{ version, date }] = readContent().changes;
  expect([citation['version'], citation['date-released']]).toEqual([version, date]);
});
