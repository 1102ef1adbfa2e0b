import { readFileSync } from 'node:fs';
import type { TermsDataEntry } from '../../../../src/analysis/terms/term-counts.ts';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { countByCrossingOut } from '../terms/count-terms.ts';
import { significant, siteLines, sitePlaces } from '../../../browser/built-site/rendered-places.ts';
import { ask, askAll } from './search-page.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const terms = JSON.parse(readFileSync(`${DIST}/data/terms.json`, 'utf8')) as TermsDataEntry[];
const forms = terms.flatMap(({ id, term, variants }) => [term, ...variants].map((form) => ({ id, form })));
const count = (text: string, phrase: string) => text.split(phrase).length - 1;

/** How often the browser’s own search finds each form in the Chinese of a reading page. */
async function browserCounts(page: Page, id: string): Promise<number[]> {
  await page.goto(`zh/documents/${id}/?text=zh`);
  return page.evaluate(
    (all) => {
      const text = document.getElementById('text') ?? document.body;
      for (const other of text.querySelectorAll('.en, details')) other.remove();
      document.body.replaceChildren(text);
      const find = (window as unknown as { find(text: string): boolean }).find.bind(window);
      return all.map((form) => {
        getSelection()?.collapse(document.body, 0);
        let found = 0;
        while (find(form)) found++;
        return found;
      });
    },
    forms.map(({ form }) => form),
  );
}

/** What a term’s page says of each of its forms: how often it is counted, and why a search finds it more often. */
function formsOnPage(id: string): Map<string, { counted: number; why: string }> {
  const html = readFileSync(`${DIST}/terms/${id}/index.html`, 'utf8');
  const items = html.matchAll(
    /<li><a href="[^"]*search\/\?q=[^"]*"[^>]*>\s*([^<]*?)\s*<\/a>\s*<span[^>]*>(\d+)×<\/span>(.*?)<\/li>/gsu,
  );
  return new Map(
    [...items].map(([, form = '', times, why = '']) => [
      form,
      { counted: Number(times), why: why.replace(/<[^>]+>/gu, '').trim() },
    ]),
  );
}

test('for every form of every term the search states what stands in the texts, and Ctrl-F finds it but across marks', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const places = (await sitePlaces(page)).filter(({ isNote }) => !isNote);
  const byBrowser = [];
  for (const { id } of builtCorpus().documents) byBrowser.push(await browserCounts(page, id));
  await page.goto('search/');
  const answers = await askAll(
    page,
    forms.map(({ form }) => `“${form}”`),
    0,
  );
  const [acrossMarks, acrossLines]: [string[], string[]] = [[], []];
  for (const [index, { form }] of forms.entries()) {
    const stated = answers[index]?.find(({ kind }) => kind === 'chinese')?.occurrences ?? 0;
    const sum = (counted: (lines: string[]) => number) =>
      places.reduce((all, { zh }) => all + counted(zh), 0);
    expect(stated, form).toBe(sum((lines) => count(significant(lines.join('')), significant(form))));
    const inLines = sum((lines) =>
      lines.reduce((all, line) => all + count(significant(line), significant(form)), 0),
    );
    const asWritten = sum((lines) => lines.reduce((all, line) => all + count(line, form), 0));
    const browser = byBrowser.reduce((all, counts) => all + (counts[index] ?? 0), 0);
    expect(browser, form).toBe(asWritten);
    if (stated > inLines) acrossLines.push(`${form} +${stated - inLines}`);
    if (inLines > browser) acrossMarks.push(`${form} ${browser}, with other marks inside ${inLines}`);
    if (stated === inLines && significant(form) === form && !acrossMarks.at(-1)?.startsWith(`${form} `))
      expect(browser, form).toBe(stated);
  }
  console.log(
    `${forms.length} forms of ${terms.length} terms; equal: ${forms.length - acrossMarks.length - acrossLines.length}`,
  );
  console.log(`stand with other marks inside too: ${acrossMarks.length}\n  ${acrossMarks.join('\n  ')}`);
  console.log(`run from one sentence into the next: ${acrossLines.length} ${acrossLines.join(', ')}`);
});

test('the page of a term counts each form as the search does, or says how often that finds it and why', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const lines = (await siteLines(page)).filter(({ isNote, language }) => !isNote && language === 'zh');
  const crossedOut = countByCrossingOut(lines.map(({ text }) => text).join('\n'), terms);
  await page.goto('search/');
  const answers = await askAll(
    page,
    forms.map(({ form }) => `“${form}”`),
    0,
  );
  const explained: string[] = [];
  for (const { id, term, variants } of terms) {
    const onPage = formsOnPage(id);
    expect([...onPage.keys()].sort(), id).toEqual([term, ...variants].sort());
    const sum = [...onPage.values()].reduce((all, { counted }) => all + counted, 0);
    expect(sum, id).toBe(crossedOut.get(id) ?? 0);
    for (const [form, { counted, why }] of onPage) {
      const at = forms.findIndex((each) => each.id === id && each.form === form);
      const found = answers[at]?.find(({ kind }) => kind === 'chinese')?.occurrences;
      const [, stated] = /^Found by a search: (\d+)×\./u.exec(why) ?? [];
      expect(found, `${form}: ${why}`).toBe(Number(stated ?? counted));
      if (stated === undefined) continue;
      // The reasons add up to the difference.
      const inLonger = Number(/counted for them: (\d+)× \(/u.exec(why)?.[1] ?? 0);
      const otherMarks = Number(/counted as that form: (\d+)×\./u.exec(why)?.[1] ?? 0);
      expect(counted + inLonger + otherMarks, `${form}: ${why}`).toBe(found);
      explained.push(
        `${form} ${counted} of ${found}: ${inLonger} in longer terms, ${otherMarks} with other marks`,
      );
    }
  }
  console.log(`${forms.length - explained.length} forms are counted alike; explained: ${explained.length}`);
  console.log(`  ${explained.join('\n  ')}`);
});

test('the search says on its page how it counts, and states 2 for 两个确立, as its page does', async ({
  page,
}) => {
  await page.goto('search/');
  await ask(page, '“两个确立”');
  await expect(page.getByRole('status')).toContainText('2 occurrences in 2 sentences: 2 places');
  await page.getByText('How to search').click();
  await expect(
    page.getByText(/^Occurrences are counted in the text of the documents, without overlaps/u),
  ).toBeVisible();
  await page.goto('terms/liang-ge-que-li/');
  await expect(page.getByRole('main')).toContainText('2×');
});
