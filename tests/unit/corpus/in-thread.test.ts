import { expect, test } from 'vitest';
import { inThread } from '../../../src/corpus/in-thread.ts';

type Digest = typeof import('../../../src/offline/digest.ts');
type Decode = typeof import('../../../src/corpus/decode-text.ts');

test('a function runs in a thread with its arguments, and its result comes back', async () => {
  const module = new URL('../../../src/offline/digest.ts', import.meta.url);
  const abc = new TextEncoder().encode('abc');
  expect(await inThread<Digest, 'digest'>(module, 'digest', abc)).toBe('ungWv48Bz-pB');
});

test('what the function throws is thrown, with its words', async () => {
  const module = new URL('../../../src/corpus/decode-text.ts', import.meta.url);
  const run = inThread<Decode, 'decodeText'>(module, 'decodeText', Uint8Array.of(0xef, 0xbb, 0xbf), 'a.txt');
  await expect(run).rejects.toThrow('a.txt: begins with a byte order mark. Save it as UTF-8 without BOM.');
});

test('a module that is missing is an error, not silence', async () => {
  const module = new URL('no-such-module.ts', import.meta.url);
  await expect(inThread<Digest, 'digest'>(module, 'digest', new Uint8Array())).rejects.toThrow(
    'no-such-module.ts',
  );
});
