import { readdirSync, readFileSync } from 'node:fs';
import { randomInt, randomLcg } from 'd3';
import { pinyin } from 'pinyin-pro';
import { parse } from 'yaml';
import { having, significant, sitePlaces } from '../../../browser/built-site/rendered-places.ts';
import { exactPlaces, figures } from './search-figures.ts';
import { ask } from './search-page.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

const toneless = (pinyin: string) =>
  pinyin
    .normalize('NFD')
    .replace(/u\u0308/gu, 'v')
    .replace(/[\u0300-\u0304\u030c]/gu, '');

test('300 pinyin queries of terms, with tones, without, and joined: recall 1', async ({ page }) => {
  const draw = randomInt.source(randomLcg(0.2022));
  const places = await sitePlaces(page);
  const terms = readdirSync('content/terms')
    .map((file) => parse(readFileSync(`content/terms/${file}`, 'utf8')) as { term: string; pinyin: string })
    .filter(
      ({ term, pinyin }) =>
        having(places, term).length > 0 && /^[\p{Script=Latin}\p{M}\s,;’'-]+$/u.test(pinyin),
    );
  const asked = Array.from({ length: 300 }, (_, index) => {
    const { term, pinyin } = terms[draw(terms.length)()] ?? { term: '', pinyin: '' };
    const typed = [pinyin, toneless(pinyin), toneless(pinyin).replace(/[\s,]/gu, '')][index % 3] ?? pinyin;
    return { term, typed };
  });
  await page.goto('search/');
  const found = await exactPlaces(
    page,
    asked.map(({ typed }) => `"${typed}"`),
    'pinyin',
  );
  const expected = asked.map(({ term }) => having(places, term));
  const { recall, precision } = figures(found, expected);
  console.log(`pinyin: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  const missed = asked.filter((_, index) => expected[index]?.some((id) => !found[index]?.includes(id)));
  expect(missed).toEqual([]);
});

test('30 syllables typed twice are found where two characters read so stand together, and nowhere else', async ({
  page,
}) => {
  const places = await sitePlaces(page);
  const syllables = new Map<string, Set<string>>();
  for (const char of new Set(places.flatMap(({ zh }) => Array.from(significant(zh.join('')))))) {
    const read = pinyin(char, { multiple: true, type: 'array', toneType: 'none', v: true });
    for (const each of read) syllables.set(each, (syllables.get(each) ?? new Set()).add(char));
  }
  const texts = places.map(({ id, zh }) => ({ id, chars: Array.from(significant(zh.join(''))) }));
  const twice = (own: Set<string>) =>
    texts
      .filter(({ chars }) => chars.some((char, at) => own.has(char) && own.has(chars[at + 1] ?? '')))
      .map(({ id }) => id)
      .sort();
  const asked = [
    'zhi',
    ...[...syllables.keys()].filter((each) => each !== 'zhi' && /^[a-z]{2,}$/u.test(each)),
  ]
    .map((syllable) => ({ syllable, expected: twice(syllables.get(syllable) ?? new Set()) }))
    .filter(({ expected }) => expected.length > 0)
    .slice(0, 31);
  expect(asked).toHaveLength(31);
  await page.goto('search/');
  const found = await exactPlaces(
    page,
    asked.map(({ syllable }) => `${syllable} ${syllable}`),
    'pinyin',
  );
  console.log(
    asked.map(({ syllable, expected }) => `${syllable} ${syllable}: ${expected.length}`).join(', '),
  );
  expect(Object.fromEntries(asked.map(({ syllable }, index) => [syllable, found[index]]))).toEqual(
    Object.fromEntries(asked.map(({ syllable, expected }) => [syllable, expected])),
  );
});

test('30 radicals in the place of characters find what the characters find', async ({ page }) => {
  const places = await sitePlaces(page);
  const own = new Set(places.flatMap(({ zh }) => Array.from(zh.join(''))));
  // The radicals that PDF files of such texts hold, each with its character.
  const radicals = Array.from(
    '⼀⼆⼈⼊⼋⼒⼗⼝⼟⼤⼥⼦⼩⼯⼰⼲⼴⼼⽂⽅⽇⽉⽊⽌⽐⽔⽕⽣⽤⽬⽴⽼⽽⾃⾏⾔⾦⾯⻅⻆⻋⻓⻔⻛⻢⺠',
  );
  const characters = Array.from(
    '一二人入八力十口土大女子小工己干广心文方日月木止比水火生用目立老而自行言金面见角车长门风马民',
  );
  const asked = radicals
    .map((radical, index) => ({ radical, character: characters[index] ?? '' }))
    .filter(({ character }) => own.has(character))
    .slice(0, 30);
  expect(asked).toHaveLength(30);
  await page.goto('search/');
  const found = await exactPlaces(
    page,
    asked.map(({ radical }) => `“${radical}”`),
    'chinese',
  );
  expect(found).toEqual(asked.map(({ character }) => having(places, character)));
});

test('a character that can be typed in two ways is counted once where it stands', async ({ page }) => {
  await page.goto('search/');
  for (const [query, stated] of [
    ['luse', '4 occurrences'],
    ['lvse', '4 occurrences'],
    ['jilu', '45 occurrences'],
    ['jilv', '45 occurrences'],
  ] as const) {
    await ask(page, query);
    await expect(page.getByRole('status'), query).toContainText(stated);
  }
});
