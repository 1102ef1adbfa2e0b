import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { Builder, error, Key as SeleniumKey, type WebDriver, type WebElement } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { findShown, HEIGHT, untilFound, type Key, type Point, type Reader } from './reader.ts';

const KEYS: Record<Key, string> = {
  Enter: SeleniumKey.ENTER,
  Escape: SeleniumKey.ESCAPE,
  Tab: SeleniumKey.TAB,
  Control: SeleniumKey.CONTROL,
  a: 'a',
  c: 'c',
  v: 'v',
};

/** Starts WebKitGTK’s browser on a screen of its own and drives it by WebDriver. */
export async function startWebkit({ driver, screen }: { driver: string; screen: string }): Promise<Reader> {
  const server = spawn(screen, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => server.kill());
  const [display] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  const env = { ...process.env, DISPLAY: `:${display.toString().trim()}` } as Record<string, string>;
  const service = new DriverService.Builder(driver).setLoopback(true).setEnvironment(env).build();
  const session = await new Builder()
    .usingServer(await service.start())
    .withCapabilities({ browserName: 'MiniBrowser' })
    .build();
  await openBareWindow(session);
  const version = (await session.getCapabilities()).getBrowserVersion();
  return {
    ...readerOf(session),
    name: `WebKitGTK ${version}`,
    close: async () => {
      await session.quit();
      await service.kill();
      server.kill();
    },
  };
}

/** Goes on in a window without a toolbar, which would keep it from being as narrow as a phone. */
async function openBareWindow(session: WebDriver) {
  await session.executeScript((height: number) => {
    document.body.onclick = () => open('about:blank', '', `width=1280,height=${height}`);
  }, HEIGHT);
  await session.findElement({ css: 'body' }).click();
  const first = await session.getWindowHandle();
  const second = await untilFound(
    async () => (await session.getAllWindowHandles()).find((each) => each !== first) ?? null,
    'a second window',
  );
  await session.close();
  await session.switchTo().window(second);
}

function readerOf(session: WebDriver): Omit<Reader, 'name' | 'close'> {
  const shown = (selector: string, text = '') =>
    untilFound(
      () => session.executeScript<WebElement | null>(findShown, selector, text),
      `${selector} ${text}`,
    );
  const press = async (...keys: Key[]) => {
    const actions = session.actions();
    for (const key of keys) actions.keyDown(KEYS[key]);
    for (const key of keys.toReversed()) actions.keyUp(KEYS[key]);
    await actions.perform();
  };
  const width = () => session.executeScript<number>(() => innerWidth);
  return {
    open: (address) => session.get(address),
    resize: async (wanted) => {
      await session.manage().window().setRect({ x: 0, y: 0, width: wanted, height: HEIGHT });
      await untilFound(async () => ((await width()) === wanted ? wanted : null), `${wanted} pixels`);
    },
    read: (look, ...given) => session.executeScript(look, ...given),
    click: async (selector, text) => {
      const element = await shown(selector, text);
      // The header may still be moving over it.
      await untilFound(
        () =>
          element.click().then(
            () => true,
            (failure: unknown) => {
              if (failure instanceof error.ElementClickInterceptedError) return null;
              throw failure;
            },
          ),
        `${selector} ${text ?? ''}, uncovered`,
      );
    },
    type: async (selector, text) => {
      const field = await shown(selector);
      await field.click();
      await press('Control', 'a');
      await field.sendKeys(text);
    },
    choose: async (selector, value) =>
      (await shown(selector)).findElement({ css: `option[value="${value}"]` }).click(),
    press,
    back: () => session.navigate().back(),
    drag: (from: Point, to: Point) => session.actions().move(from).press().move(to).release().perform(),
    screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
  };
}
