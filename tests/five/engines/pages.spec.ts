import { largestPages } from '../../browser/built-site/page-kinds.ts';
import { expect, test } from './engine-test.ts';

/** A phone and a desk, in CSS pixels. */
const WIDTHS = [390, 1280];
/** What a page must be like: `sideways` is how far it scrolls, in CSS pixels. */
const SOUND = { title: true, sideways: 0, isPainted: true, overlapping: [], torn: [], wide: [] };

test('every kind of page, in both languages, on a phone and a desk', async ({ reader, address, errors }) => {
  test.slow();
  for (const path of largestPages()) {
    await reader.open(address + path.slice(1));
    await expect.soft.poll(() => reader.read(waiting), `${path}: elements without their script`).toEqual([]);
    for (const width of WIDTHS) {
      await reader.resize(width);
      // What scripts place, such as an open tip, follows the window a frame later.
      await expect.soft
        .poll(() => reader.read(lookOver), { message: `${path} at ${width} px`, timeout: 2000 })
        .toEqual(SOUND);
    }
    expect.soft(await errors(), `errors of ${path}`).toEqual([]);
  }
});

/** Runs in the page. */
function waiting(): string[] {
  return [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
}

/** Runs in the page. */
function lookOver() {
  const { documentElement: root, body } = document;
  return {
    title: document.querySelector('h1')?.checkVisibility() === true,
    sideways: root.scrollWidth - root.clientWidth,
    isPainted: getComputedStyle(body).backgroundColor !== 'rgba(0, 0, 0, 0)',
    overlapping: [...document.querySelectorAll('h1, h2, h3, p, dt, td')]
      .slice(0, 200)
      .filter(overlaps)
      .map((each) => each.textContent.trim()),
    torn: [...document.querySelectorAll('button')].filter(isTorn).map((each) => each.textContent.trim()),
    wide: [...document.querySelectorAll('p, li, dd')].filter(isWide).map((each) => each.textContent.trim()),
  };

  /** Whether a word of two characters stands on two lines. */
  function isTorn(button: Element): boolean {
    const text = [...button.childNodes].find((node) => node instanceof Text && node.data.trim().length === 2);
    const box = document.createRange();
    if (text !== undefined) box.selectNodeContents(text);
    return new Set([...box.getClientRects()].map(({ top }) => top)).size > 1;
  }

  /** Whether an apostrophe of an English text takes the room of a Chinese character. */
  function isWide(element: Element): boolean {
    const text = [...element.childNodes].find((node) => node instanceof Text && /\w’s/u.test(node.data));
    if (!(text instanceof Text) || !element.matches(':lang(en)')) return false;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf('’'));
    range.setEnd(text, text.data.indexOf('’') + 1);
    return range.getBoundingClientRect().width > 0.6 * parseFloat(getComputedStyle(element).fontSize);
  }

  /** Whether a character of an element stands in the room of the one before it. */
  function overlaps(element: Element): boolean {
    const text = [...element.childNodes].find(
      (node) => node instanceof Text && /\p{Script=Han}\d|\d\p{Script=Han}/u.test(node.data),
    );
    if (!(text instanceof Text) || !element.checkVisibility()) return false;
    const range = document.createRange();
    const boxes = [...text.data].map((_, at) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      // The first character of a line has a box at the end of the line before, too.
      return [...range.getClientRects()].at(-1);
    });
    return boxes.some((box, at) => {
      const before = boxes[at - 1];
      return box !== undefined && before?.top === box.top && box.left < before.right - 0.5;
    });
  }
}
