import { expect, test } from 'vitest';
import { releaseOf, stampRelease } from '../../../../src/release/offline/release-stamp.ts';

test('a page is stamped with its release once, whatever stamp it had', () => {
  const page = '<!doctype html><html lang="en"><body data-release="no"><pre><html></pre></body></html>';
  const stamped = stampRelease(page, 'a1');
  expect(stamped).toBe(page.replace('<html ', '<html data-release="a1" '));
  expect(stampRelease(stamped, 'b2')).toBe(page.replace('<html ', '<html data-release="b2" '));
  expect([releaseOf(stamped), releaseOf(page), releaseOf('Not found')]).toEqual(['a1', null, null]);
});
