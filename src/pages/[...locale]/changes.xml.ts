import type { APIContext } from 'astro';
import { CHANGES } from '../../corpus/data-version.ts';
import { changesFeed } from '../../exports/changes-feed.ts';
import { interfaceIn, localePaths, type Locale } from '../../i18n/interface.ts';

export const getStaticPaths = localePaths;

export function GET({ props, site }: APIContext<{ locale: Locale }>) {
  return new Response(changesFeed(CHANGES, interfaceIn(props.locale), site));
}
