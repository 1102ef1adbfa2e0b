import { expect, test as base } from '@playwright/test';
import { ENGINES, findFirefox, findWebkit, type Engine } from './browsers/find-engines.ts';
import { startFirefox } from './browsers/firefox-reader.ts';
import type { Reader } from './browsers/reader.ts';
import { startWebkit } from './browsers/webkit-reader.ts';
import { WatchedSite } from './watched-site.ts';

export { expect } from '@playwright/test';
export type { Reader } from './browsers/reader.ts';

interface Shared {
  engine: Engine;
  /** The built site; the project says where it is served. */
  origin: string;
  served: { site: WatchedSite; address: string };
  /** One for all tests of an engine; undefined where the engine is not installed. */
  started: Reader | undefined;
}

interface Own {
  /** The address of the site: `http://localhost:4399/` */
  address: string;
  reader: Reader;
  /** What has gone wrong on the pages since it was last asked. */
  errors: () => Promise<string[]>;
}

/** A test in an engine, which fails on any error of a page and is skipped where the engine is not installed. */
export const test = base.extend<Own, Shared>({
  engine: ['Firefox', { option: true, scope: 'worker' }],
  origin: ['', { option: true, scope: 'worker' }],
  served: [
    async ({ origin }, use) => {
      const site = new WatchedSite(origin);
      await use({ site, address: await site.start() });
      site.stop();
    },
    { scope: 'worker' },
  ],
  started: [
    async ({ engine }, use) => {
      const reader = await start(engine);
      await use(reader);
      await reader?.close();
    },
    { scope: 'worker' },
  ],
  address: async ({ served }, use) => {
    await use(served.address);
  },
  reader: async ({ engine, started, served }, use, info) => {
    const packages: readonly string[] = ENGINES[engine];
    info.skip(started === undefined, `not installed (${packages.join(', ')})`);
    if (started === undefined) return;
    info.annotations.push({ type: 'browser', description: started.name });
    await started.open(`${served.address}robots.txt`);
    await started.read(() => {
      localStorage.clear();
    });
    await started.resize(1280);
    await served.site.errors(started);
    await use(started);
    expect(await served.site.errors(started), 'errors of the pages').toEqual([]);
  },
  errors: async ({ reader, served }, use) => {
    await use(() => served.site.errors(reader));
  },
});

/** The text in sight of all elements that fit a selector, an element a line. */
export function textOf(reader: Reader, selector: string): Promise<string> {
  return reader.read(
    (all) =>
      [...document.querySelectorAll<HTMLElement>(all)]
        .filter((each) => each.checkVisibility())
        .map((each) => each.innerText.trim())
        .join('\n'),
    selector,
  );
}

/** The path of the page, with its query and place, in characters. */
export function pathOf(reader: Reader): Promise<string> {
  return reader.read(() => decodeURIComponent(location.pathname + location.search + location.hash));
}

async function start(engine: Engine): Promise<Reader | undefined> {
  if (engine === 'Firefox') {
    const firefox = findFirefox();
    return firefox === undefined ? undefined : startFirefox(firefox);
  }
  const webkit = findWebkit();
  return webkit === undefined ? undefined : startWebkit(webkit);
}

/** Takes what the page saves in place of the browser, which would ask where to. */
export function catchFiles(reader: Reader) {
  return reader.read(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => (document.documentElement.dataset['caught'] = text));
      return make(file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}

/** The text of the file that was caught last; empty where none was. */
export function caught(reader: Reader): Promise<string> {
  return reader.read(() => document.documentElement.dataset['caught'] ?? '');
}
