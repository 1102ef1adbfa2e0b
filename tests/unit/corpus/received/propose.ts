import { createHash } from 'node:crypto';
import { proposeDocument } from '../../../../src/corpus/editing/propose-document.ts';
import type { Mend } from '../../../../src/corpus/received/mends.ts';
import { mistakesOf } from '../build-files.ts';
import { sampleFiles } from '../sample-files.ts';

const MDX = 'content/documents/jia-2020.mdx';

/** The mistakes that `check-content` tells of a text as it is proposed, once what was not found is filled in. */
export function checked(text: string, mends: readonly Mend[] = [], mend = (mdx: string) => mdx): string[] {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { files } = proposeDocument('jia-2020', { name: 'a.txt', text, sha256, mends });
  const mdx = (files[MDX] ?? '')
    .replace(/^level: .*$/mu, 'level: city')
    .replaceAll(/(?<=zh: )DECIDE/gu, '甲')
    .replaceAll(/(?<=en: )DECIDE/gu, 'Jia');
  const own = { 'content/sources/jia-2020.txt': text, ...files, [MDX]: mend(mdx) };
  return mistakesOf({ ...sampleFiles(), ...own });
}

/** What the command prints that a person has to decide. */
export function decisions(text: string, mends: readonly Mend[] = []): string {
  return proposeDocument('jia-2020', {
    name: 'a.txt',
    text,
    sha256: 'f'.repeat(64),
    mends,
  }).decisions.join('\n');
}
