import { openView } from '../../../browser/built-site/open-view.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

/** How an element is told from others of its kind where the system sets the colours: by lines and weight. */
const linesOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const {
        textDecorationLine,
        textDecorationThickness,
        fontWeight,
        borderBottomWidth,
        outlineStyle,
        strokeWidth,
      } = getComputedStyle(element);
      return [
        textDecorationLine,
        textDecorationThickness,
        fontWeight,
        borderBottomWidth,
        outlineStyle,
        strokeWidth,
      ].join();
    });

const SWITCHES = [
  ['text-switch [aria-current]', 'text-switch a:not([aria-current])'],
  ['[data-choice=terms] button[aria-pressed=true]', 'shared-wording button[aria-pressed=false]'],
] as const;

/** A page, what is done there, and what must then look otherwise than its neighbour. */
const CHOSEN: [string, (page: Page) => Promise<unknown>, (readonly [string, string])[]][] = [
  [
    'documents/linzi-2022/?terms=1#9.4',
    () => Promise.resolve(),
    [
      ...SWITCHES,
      ['header [aria-current]', 'header nav a:not([aria-current])'],
      ['.sentence:target', '.sentence:not(:target)'],
    ],
  ],
  ['zh/themes/learning/?terms=1', openView, [...SWITCHES]],
  [
    'emphasis/?theme=loyalty',
    () => Promise.resolve(),
    [
      ['[data-units] [aria-current]', '[data-units] a:not([aria-current])'],
      ['.theme-key button[aria-pressed=true]', '.theme-key button[aria-pressed=false]'],
      ['.share-drawing .marked .bar', '.share-drawing .mark:not(.marked) .bar'],
    ],
  ],
  [
    'search/?q=监督',
    () => Promise.resolve(),
    [
      ['[data-view][aria-pressed=true]', '[data-view][aria-pressed=false]'],
      ['[data-results] mark', '[data-results] .line a'],
    ],
  ],
  [
    'compare/binhai-2017/dongli-2022/?shared=1',
    (page) => page.keyboard.press('n'),
    [
      ['.row:focus', '.row:not(:focus)'],
      ['mark.shared', '.text [data-sentence] .zh'],
    ],
  ],
];

test('what is chosen, linked or found is told by more than its ground where the system sets the colours', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [address, act, pairs] of CHOSEN) {
    await page.goto(address);
    await act(page);
    for (const selector of pairs.flat()) await expect(page.locator(selector).first()).toBeAttached();
    for (const [chosen, other] of pairs) {
      expect(await linesOf(page, chosen), `${chosen} on ${address}`).not.toBe(await linesOf(page, other));
    }
  }
  await page.emulateMedia({ forcedColors: 'none' });
});
