import { expect, test, textOf, type Reader } from './engine-test.ts';

/** Stands in Linzi 2022, 9.4. */
const LENGTH = 12;

test('a passage selected is copied with its citation', async ({ reader, address }) => {
  await reader.open(`${address}documents/linzi-2022/`);
  const passage = await select(reader);
  await reader.click('.selection-bar button', 'Copy with citation');
  await expect.poll(() => textOf(reader, '.selection-bar [role=status]')).toContain('copied');
  const pasted = await paste(reader, address);
  expect(pasted.split('\n')[0]).toBe(passage);
  expect(pasted).toContain('provision 9');
  expect(pasted).toContain(`${address}documents/linzi-2022/?mark=9.4:0-${LENGTH}#9.4`);
  await reader.open(/http\S+(?=\.$)/u.exec(pasted)?.[0] ?? '');
  await expect.poll(() => textOf(reader, 'mark.passage')).toBe(passage);
});

test('a passage copied by keys is the words alone', async ({ reader, address }) => {
  await reader.open(`${address}zh/documents/linzi-2022/?shared=1`);
  await expect.poll(() => textOf(reader, '[id="9.4"] mark.shared')).not.toBe('');
  const passage = await select(reader);
  await reader.press('Control', 'c');
  expect(await paste(reader, address)).toBe(passage);
});

/** Selects the first characters of a sentence with the mouse, and waits until the bar is there. */
async function select(reader: Reader): Promise<string> {
  const [from, to, text] = await reader.read((length) => {
    const sentence = document.querySelector('[id="9.4"] > .zh') ?? document.body;
    sentence.scrollIntoView({ block: 'center' });
    const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
    const edge = (at: number) => {
      let left = at;
      texts.currentNode = sentence;
      for (
        let node = texts.nextNode() as Text | null;
        node !== null;
        node = texts.nextNode() as Text | null
      ) {
        if (left < node.length) {
          const range = document.createRange();
          range.setStart(node, left);
          range.setEnd(node, left + 1);
          const box = range.getClientRects()[0] ?? new DOMRect();
          return { x: Math.round(box.left), y: Math.round(box.top + box.height / 2) };
        }
        left -= node.length;
      }
      throw new Error(`The sentence has no character ${at}.`);
    };
    return [edge(0), edge(length), sentence.textContent.slice(0, length)] as const;
  }, LENGTH);
  await reader.drag(from, to);
  await expect.poll(() => textOf(reader, '.selection-bar')).not.toBe('');
  expect(await reader.read(() => getSelection()?.toString())).toBe(text);
  return text;
}

/** What a reader gets who pastes into a field. */
async function paste(reader: Reader, address: string): Promise<string> {
  await reader.open(`${address}quote-check/`);
  await reader.click('textarea');
  await reader.press('Control', 'v');
  const value = () => reader.read(() => document.querySelector('textarea')?.value ?? '');
  await expect.poll(value).not.toBe('');
  return value();
}
