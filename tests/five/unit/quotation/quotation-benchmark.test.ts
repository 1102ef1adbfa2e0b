import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import { checkQuotation, type QuotationCheck } from '../../../../src/quotation/check-quotation.ts';
import { quotationLibrary } from '../../../../src/quotation/quotation-library.ts';
import { wholeMatches } from '../../../../src/quotation/quotation-match.ts';
import { quotationTexts } from '../../../../src/quotation/quotation-texts.ts';
import { comparedUnits } from '../../../../src/search/text/compared-units.ts';
import { readContent } from '../read-content.ts';
import { makeOtherProse, makeSamples, type Sample } from '../../../unit/search/quotation-samples.ts';

const zh = quotationTexts(buildCorpus(readContent()), 'zh');
const library = quotationLibrary(zh);
const texts = zh.documents.map(({ id, pieces }) => ({ id, text: pieces.map(([, text]) => text).join('') }));

/** The judge of “word for word”: plain inclusion, without any of the matcher. */
const stands = (quotation: string) => texts.some(({ text }) => text.includes(quotation));
/** Whether the words stand, whatever the marks; for simplified quotations. */
const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const wordsStand = (quotation: string) => texts.some(({ text }) => words(text).includes(words(quotation)));

/** The verdict that a sample's making calls for. */
function expectedVerdicts({ quotation, edits, sources }: Sample): QuotationCheck['verdict'][] {
  if (stands(quotation)) return ['exact'];
  if (edits.every((edit) => edit === 'marks lost' || edit === 'traditional') || wordsStand(quotation))
    return ['form'];
  return [sources.length === 1 ? 'near' : 'joined'];
}

/** Whether every stretch the sample was made from is among the places of the answer. */
function rightPlace({ sources }: Sample, { parts }: QuotationCheck): boolean {
  const found = parts.flatMap(({ matches }) => matches.map(({ passage }) => passage));
  return sources.every(({ document, start, end }) =>
    found.some((passage) => {
      const [from, to] = [passage.from, passage.to].map(({ id, offset }) => offsetOf(document, id, offset));
      return (
        passage.document === document &&
        Math.min(end, to ?? 0) - Math.max(start, from ?? 0) > (end - start) / 2
      );
    }),
  );
}

function offsetOf(document: string, id: string, offset: number): number {
  let before = 0;
  for (const [piece, text] of zh.documents.find((each) => each.id === document)?.pieces ?? []) {
    if (piece === id) return before + offset;
    before += text.length;
  }
  return before;
}

function measure(
  samples: readonly Sample[],
  check = (quotation: string): QuotationCheck => checkQuotation(quotation, library),
) {
  const checked = samples.map((sample) => ({ sample, answer: check(sample.quotation) }));
  const wrong = checked.filter(
    ({ sample, answer }) => answer.verdict === 'exact' && !stands(sample.quotation),
  );
  const unedited = checked.filter(({ sample }) => sample.edits.length === 0);
  const edited = checked.filter(({ sample }) => sample.edits.length > 0);
  const found = ({ sample, answer }: (typeof checked)[number]) =>
    expectedVerdicts(sample).includes(answer.verdict) && rightPlace(sample, answer);
  return {
    wrong: wrong.map(({ sample }) => sample.quotation),
    unedited: unedited.length,
    missed: unedited.filter((each) => !found(each)).map(({ sample }) => sample.quotation),
    edited: edited.length,
    notFound: edited
      .filter((each) => !found(each))
      .map(({ sample, answer }) => `${answer.verdict} (${sample.edits.join(', ')}): ${sample.quotation}`),
  };
}

/** The verdict as far as it can be “word for word”, without the slower search for passages. */
function wholeVerdict(quotation: string): string {
  const units = comparedUnits(quotation, 'zh', library.folding);
  return wholeMatches(quotation, units, library)[0]?.exact === true ? 'exact' : 'other';
}

for (const [name, count, seed] of [
  ['a fixed seed', 400, 0.2022],
  ['a fresh seed', 200, Math.random()],
] as const) {
  test(`${count} quotations made with ${name}: none wrongly word for word, none of the unedited missed, 0.99 of the edited found`, () => {
    const { wrong, unedited, missed, edited, notFound } = measure(makeSamples(texts, count, seed));
    const share = (edited - notFound.length) / edited;
    console.log(
      `quote check, seed ${seed}: ${unedited} unedited, ${missed.length} missed; ${edited} edited, found ${share.toFixed(4)}; ` +
        `${wrong.length} wrong “word for word”\n${notFound.join('\n')}`,
    );
    expect(wrong).toEqual([]);
    expect(missed).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(0.99);
  });
}

test('of 200 passages of other prose none is word for word, and at most one in a hundred near', () => {
  const other = makeOtherProse(200, 0.2022);
  const verdicts = other.map((quotation) => checkQuotation(quotation, library).verdict);
  const counts = [...Map.groupBy(verdicts, (verdict) => verdict)].map(
    ([verdict, list]) => `${verdict} ${list.length}`,
  );
  console.log(`quote check, other prose: ${counts.join(', ')}`);
  expect(other.filter(stands)).toEqual([]);
  expect(verdicts.filter((verdict) => verdict === 'exact')).toEqual([]);
  const likened = verdicts.filter(
    (verdict) => verdict === 'near' || verdict === 'form' || verdict === 'joined',
  );
  expect(likened.length).toBeLessThanOrEqual(2);
});

test('the benchmark catches a matcher that is careless, blind or sees one passage only', () => {
  const samples = makeSamples(texts, 120, 0.5);
  const answers = new Map(samples.map(({ quotation }) => [quotation, checkQuotation(quotation, library)]));
  const answerTo = (quotation: string) => answers.get(quotation) ?? checkQuotation(quotation, library);
  const careless = measure(samples, (quotation) => {
    const answer = answerTo(quotation);
    return answer.verdict === 'form' ? { ...answer, verdict: 'exact' } : answer;
  });
  expect(careless.wrong).not.toEqual([]);
  const blind = measure(samples, (quotation) => {
    const answer = answerTo(quotation);
    return quotation.length > 40 ? { ...answer, verdict: 'none', parts: [] } : answer;
  });
  expect(blind.missed).not.toEqual([]);
  const single = measure(samples, (quotation) => {
    const answer = answerTo(quotation);
    return { ...answer, parts: answer.parts.slice(0, 1) };
  });
  expect(single.notFound.length / single.edited).toBeGreaterThan(0.01);
});

test('no change of one character of a quotation leaves it word for word', () => {
  const unedited = makeSamples(texts, 150, 0.9).filter(({ edits }) => edits.length === 0);
  let changed = 0;
  for (const { quotation } of unedited) {
    const chars = [...quotation];
    for (const [index, char] of chars.entries()) {
      const other = char === '人' ? '天' : '人';
      const altered = [...chars.slice(0, index), other, ...chars.slice(index + 1)].join('');
      if (stands(altered)) continue;
      changed++;
      expect(wholeVerdict(altered), altered).not.toBe('exact');
    }
  }
  expect(changed).toBeGreaterThan(1000);
});
