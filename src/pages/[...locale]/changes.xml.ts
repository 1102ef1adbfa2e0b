import type { APIContext } from 'astro';
import { CHANGES } from '../../corpus/build/data-version.ts';
import { changesFeed } from '../../exports/changes-feed.ts';
import { localePaths } from '../../i18n/interface.ts';

export const getStaticPaths = localePaths;

export function GET({ locals, site }: APIContext) {
  return new Response(changesFeed(CHANGES, locals.ui, site));
}
