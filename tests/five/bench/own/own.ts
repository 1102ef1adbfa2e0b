import { existsSync, readFileSync } from 'node:fs';
import { compareOwn, toKnown } from '../../../../src/analysis/own/compare-own.ts';
import { NEAR } from '../../../../src/analysis/own/nearest-passages.ts';
import { ownMeasures } from '../../../../src/analysis/own/own-measures.ts';
import { sentencesOf } from '../../../../src/corpus/model/document-texts.ts';
import { readReceived } from '../../../../src/corpus/received/read-received.ts';
import { receivedDocument } from '../../../../src/corpus/received/received-document.ts';
import { DIST } from '../../../browser/built-site/built-site.ts';
import { scripts, weigh } from '../../../browser/built-site/page-weight.ts';
import { runsOfForeign } from '../../unit/analysis/own/brute-force.ts';
import { corpus, files, foreign, known, measureStrangers } from '../../unit/analysis/own/own-corpus.ts';

/** Each figure that is published of comparing a text of a reader’s own, of the built site its bytes; asserts nothing. */
const begun = performance.now();
toKnown(files, corpus.terms);
console.log(`documents made ready in ${(performance.now() - begun).toFixed(0)} ms`);

const { themes, used, keptApart, limit } = ownMeasures(corpus);
const both = (part: 'wanted' | 'best' | 'amongThree') => used[part] + keptApart[part];
console.log(
  `nearest, by the reading list: first ${share(both('best'), both('wanted'))}, among three ${share(both('amongThree'), both('wanted'))}`,
);
console.log(
  `near from ${NEAR}: a passage for ${share(limit.shown, limit.answered)} of the provisions that others answer`,
);
console.log(
  `themes, one document left out: ${share(themes.first, themes.sentences)}, or another of a sentence ${share(themes.any, themes.sentences)}`,
);

const { strangers, alone } = measureStrangers();
console.log(`near from ${NEAR}: none for ${share(alone, strangers)} provisions of other subjects`);
const { brute, found, right } = runsOfForeign();
console.log(
  `shared runs in ${foreign.length} texts of others: ${share(right, brute)} that brute force finds, and ${found - right} others`,
);
const page = `${DIST}/compare/own/index.html`;
console.log(
  existsSync(page)
    ? `script of the page: ${weigh(scripts(readFileSync(page, 'utf8')))} bytes of brotli before the reader acts`
    : 'script of the page: not built',
);

const sentences = corpus.documents.flatMap(sentencesOf).map(({ zh }) => zh);
for (const length of [500, 5000, 50_000]) {
  time(`${length} characters`, textOf(length));
}
time('50000 characters without a stop', textOf(50_000).replace(/[。；：\n]/gu, ''));
time('50000 characters without a mark', textOf(50_000).replace(/[^\p{Script=Han}]/gu, ''));

function time(name: string, text: string) {
  const start = performance.now();
  const document = receivedDocument(readReceived(text).parts);
  const read = performance.now();
  let longest = 0;
  const steps = compareOwn(document, known);
  for (let last = read, step = steps.next(); step.done !== true; step = steps.next()) {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  const end = performance.now();
  console.log(
    `${name}, ${document.provisions.length} provisions: read in ${(read - start).toFixed(0)} ms, ` +
      `compared in ${(end - read).toFixed(0)} ms, the longest step ${longest.toFixed(0)} ms`,
  );
}

function share(part: number, all: number): string {
  return `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;
}

/** Provisions of half a sentence of the edition and half of no one’s, as an outside text has it. */
function textOf(length: number): string {
  let text = '甲县人民政府关于自身建设的意见\n';
  for (let index = 0; text.length < length; index++) {
    const sentence = sentences[(index * 7) % sentences.length] ?? '';
    text += `${index + 1}.加强建设。${sentence}${sentence
      .split('，')
      .reverse()
      .join('，')
      .replace(/[。；]/gu, '')}。\n`;
  }
  return text.slice(0, length);
}
