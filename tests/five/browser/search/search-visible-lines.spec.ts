import { randomInt, randomLcg } from 'd3';
import { ask, askAll, quoted, showAll } from './search-page.ts';
import { having, siteLines, sitePlaces } from '../../../browser/built-site/rendered-places.ts';
import type { Language, RenderedLine } from '../../../browser/built-site/rendered-lines.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

/** A line of digits alone is read as Chinese, whichever text it stands in. */
const languageOf = ({ text, language }: Pick<RenderedLine, 'text' | 'language'>): Language =>
  language === 'en' && /\p{Script=Latin}/u.test(text) ? 'en' : 'zh';
const hasSomething = ({ text }: { text: string }) => /[\p{L}\p{N}]/u.test(text);

test('every line that the pages of the documents show is found, at its place and where else it stands, nowhere else', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const places = await sitePlaces(page);
  const lines = (await siteLines(page)).filter(hasSomething);
  for (const language of ['zh', 'en'] as const) {
    const own = lines.filter((line) => languageOf(line) === language && line.language === language);
    await page.goto('search/');
    const answers = await askAll(
      page,
      own.map(({ text }) => quoted(text)),
    );
    const wrong: string[] = [];
    for (const [index, { document, place, text }] of own.entries()) {
      const reading = answers[index]?.find(({ kind }) => (kind === 'english') === (language === 'en'));
      const wanted = having(places, text, language);
      expect(wanted, text).toContain(`${document} ${place}`);
      if (reading?.exact.join() !== wanted.join())
        wrong.push(`${document} ${place} ${text}: ${reading?.exact.join()} | ${wanted.join()}`);
    }
    const notes = own.filter(({ isNote }) => isNote).length;
    console.log(
      `${language}: ${own.length} lines, ${notes} of them of notes; ${own.length - wrong.length} found where they stand and nowhere else`,
    );
    expect(wrong).toEqual([]);
  }
});

test('30 lines, pasted as they are shown, are found by typing, and lead to their place', async ({ page }) => {
  test.setTimeout(300_000);
  const places = await sitePlaces(page);
  const lines = (await siteLines(page)).filter(hasSomething);
  const draw = randomInt.source(randomLcg(0.2022));
  const heading = lines.find(({ text }) => text.includes('全力建设学习型政府'));
  const drawn = Array.from({ length: 30 }, () => lines[draw(lines.length)()]);
  await page.goto('search/');
  for (const line of [heading, ...drawn]) {
    if (line === undefined) throw new Error('A line is missing.');
    const { document, place, text } = line;
    await ask(page, text);
    await showAll(page);
    const results = page.locator(`[data-document="${document}"] [data-place="${place}"]`);
    await expect(results.first(), text).toBeVisible();
    await expect(page.locator('.search-tier').first(), text).toHaveText('Full matches');
    const exact = await page
      .locator('.search-tier')
      .first()
      .evaluate((tier) => {
        const shown: string[] = [];
        for (
          let next = tier.nextElementSibling;
          next?.matches('[data-document]');
          next = next.nextElementSibling
        )
          for (const item of next.querySelectorAll<HTMLElement>('[data-place]'))
            shown.push(`${(next as HTMLElement).dataset['document']} ${item.dataset['place']}`);
        return shown.sort();
      });
    expect(exact, text).toEqual(expect.arrayContaining(having(places, text, languageOf(line))));
    const address = await results.first().getByRole('link').first().getAttribute('href');
    expect(address).toMatch(
      new RegExp(`documents/${document}/#${place.replaceAll('.', '\\.')}(?:\\.\\d+)?$`, 'u'),
    );
  }
  await ask(page, '全力建设学习型政府');
  await page.locator('[data-document="linzi-2022"] [data-place="chapter-2"] a').first().click();
  await expect(page.locator('#chapter-2')).toContainText('全力建设学习型政府');
});
