import type { APIContext } from 'astro';
import { createHash } from 'node:crypto';
import { create } from 'xmlbuilder2';
import { CHANGES } from '../../corpus/build/data-version.ts';
import { localePaths, type Interface } from '../../i18n/interface.ts';
import type { Changes } from '../../corpus/schema/schema.ts';
import { localized } from '../../corpus/model/localized.ts';

export const getStaticPaths = localePaths;

export function GET({ locals, site }: APIContext) {
  return new Response(changesFeed(CHANGES, locals.ui, site));
}

/**
 * The versions of the data as an Atom feed in one language. An entry's id comes from its version and
 * language alone, so that it stays the same wherever the site is served.
 */
export function changesFeed(
  changes: Changes,
  { locale, words, path }: Interface,
  site: URL | undefined,
): string {
  const address = (page: string) => (site === undefined ? path(page) : new URL(path(page), site).href);
  const feed = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://www.w3.org/2005/Atom', 'feed', {
    'xml:lang': words.lang,
  });
  feed.ele('title').txt(`${words.name}: ${words.method.changes}`);
  feed.ele('id').txt(nameOf(`feed ${locale}`));
  feed.ele('updated').txt(`${changes[0].date}T00:00:00Z`);
  feed.ele('author').ele('name').txt(words.name);
  feed.ele('link', { rel: 'self', href: address('changes.xml') });
  feed.ele('link', { rel: 'alternate', type: 'text/html', href: address('method/') });
  for (const change of changes) {
    const entry = feed.ele('entry');
    entry.ele('title').txt(`${words.data.versionLabel} ${change.version}`);
    entry.ele('id').txt(nameOf(`${change.version} ${locale}`));
    entry.ele('updated').txt(`${change.date}T00:00:00Z`);
    entry.ele('link', { rel: 'alternate', type: 'text/html', href: `${address('method/')}#version` });
    entry.ele('content', { type: 'text' }).txt(localized(change, locale));
  }
  return `${feed.end({ prettyPrint: true })}\n`;
}

/** A name for ever after RFC 9562, version 8, made from words. */
function nameOf(words: string): string {
  const digits = createHash('sha256').update(`duidu ${words}`).digest('hex');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(12, 15)}`,
    `a${digits.slice(15, 18)}`,
    digits.slice(18, 30),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
