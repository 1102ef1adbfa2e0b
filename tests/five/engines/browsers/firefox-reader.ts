import { launch, type ElementHandle, type Page } from 'puppeteer-core';
import { findShown, HEIGHT, untilFound, type Key, type Point, type Reader } from './reader.ts';

/** Starts Firefox without a window and drives it by WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Reader> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, defaultViewport: null });
  const [page = await browser.newPage()] = await browser.pages();
  const name = (await browser.version()).replace('firefox/', 'Firefox ');
  return { ...readerOf(page), name, close: () => browser.close() };
}

function readerOf(page: Page): Omit<Reader, 'name' | 'close'> {
  const shown = (selector: string, text = '') =>
    untilFound(
      async () => (await page.evaluateHandle(findShown, selector, text)).asElement(),
      `${selector} ${text}`,
    ) as Promise<ElementHandle<HTMLElement>>;
  const press = async (...keys: Key[]) => {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.toReversed()) await page.keyboard.up(key);
  };
  return {
    open: (address) => open(page, address),
    resize: (width) => resize(page, width),
    read: (look, ...given) => page.evaluate(look as (...given: unknown[]) => never, ...given),
    click: async (selector, text) => (await shown(selector, text)).click(),
    type: async (selector, text) => {
      await (await shown(selector)).focus();
      await press('Control', 'a');
      await page.keyboard.type(text);
    },
    choose: async (selector, value) => {
      await (await shown(selector)).select(value);
    },
    press,
    back: () =>
      page.evaluate(() => {
        history.back();
      }),
    drag: async (from: Point, to: Point) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
  };
}

/** Goes to an address. The client waits in vain for events of a page that Firefox had kept in memory. */
async function open(page: Page, address: string) {
  await page.evaluate((to) => {
    Object.assign(window, { isLeft: true });
    location.assign(to);
  }, address);
  const isOpen = (path: string) =>
    !('isLeft' in window) && location.pathname === path && document.readyState === 'complete';
  const { pathname } = new URL(address);
  // Between two pages there is none to ask.
  await untilFound(async () => (await page.evaluate(isOpen, pathname).catch(() => false)) || null, address);
}

async function resize(page: Page, width: number) {
  try {
    await page.setViewport({ width, height: HEIGHT });
  } catch (error) {
    // Firefox up to 143 sets the size, and refuses the orientation that the client sets with it.
    if (!String(error).includes('setScreenOrientationOverride')) throw error;
  }
  await untilFound(
    async () => ((await page.evaluate(() => innerWidth)) === width ? width : null),
    `${width} pixels`,
  );
}
