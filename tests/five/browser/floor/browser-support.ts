import { readFileSync } from 'node:fs';
import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { BrowserName, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** The oldest browsers that the site is built for, as package.json states them: `chrome 111`. */
export const { browserslist: FLOOR } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  browserslist: string[];
};

/** What MDN's data says at a path such as `css.properties.text-wrap.balance`; undefined where it has nothing. */
export function featureAt(path: string): Identifier | undefined {
  let found = data as unknown as Identifier | undefined;
  for (const key of path.split('.'))
    found = found !== undefined && Object.hasOwn(found, key) ? found[key] : undefined;
  return found;
}

/** Whether MDN's data has something to say at a path. */
export function hasData(path: string): boolean {
  return !path.endsWith('__compat') && featureAt(path)?.__compat !== undefined;
}

/** Whether a browser of the floor lacks a feature. */
export function isYoung(path: string): boolean {
  const support = featureAt(path)?.__compat?.support;
  if (support === undefined) throw new Error(`MDN’s data has no feature ${path}.`);
  return FLOOR.some((each) => {
    const [browser = '', version = ''] = each.split(' ');
    const statement = support[browser as BrowserName];
    return ![statement ?? []].flat().some((one) => holds(one, version));
  });
}

/** A feature behind a flag or under another name does not count. */
function holds(statement: SimpleSupportStatement, version: string): boolean {
  const {
    version_added: added,
    version_removed: removed,
    flags,
    prefix,
    alternative_name: other,
  } = statement;
  if (flags !== undefined || prefix !== undefined || other !== undefined) return false;
  return isUpTo(added, version) && (removed === undefined || !isUpTo(removed, version));
}

/** Whether a version such as `≤16.3` is none later than another; `preview` and none at all are later. */
function isUpTo(some: string | boolean | null, version: string): boolean {
  const [major = NaN, minor = 0] = String(some).replace('≤', '').split('.').map(Number);
  const [topMajor = 0, topMinor = 0] = version.split('.').map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}
