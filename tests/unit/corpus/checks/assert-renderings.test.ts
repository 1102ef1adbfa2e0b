import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import {
  assertOneEnglish,
  assertRenderings,
  assertRenderingsUsed,
} from '../../../../src/corpus/checks/assert-renderings.ts';
import { CONTENT_FOLDERS } from '../../../../src/corpus/read/content-files.ts';
import { sampleContent } from '../sample.ts';
import { sampleTerm } from '../sample-term.ts';

const FOLDER = 'content/terms';

/** Asserts the English of one term. */
function english(en: string, ...renderings: string[]): () => void {
  return () => {
    assertOneEnglish([{ ...sampleTerm('style', '作风'), en, renderings }], FOLDER);
  };
}

test.each([
  ['enforce (responsibility)', 'enforcing'],
  ['streamline administration and delegate power', 'streamlining of administration and delegation of power'],
  [
    'not daring, not being able and not wanting to be corrupt',
    'do not dare, are not able and do not want to be corrupt',
  ],
  ['statutory duty', 'statutory duties'],
  ['law-based administration', 'administer by law'],
  ['lead subordinates by example', 'subordinates by example'],
  ['understand through study', 'understanding them through study'],
])('“%s” may be rendered “%s”', (en, rendering) => {
  expect(english(en, en, rendering)).not.toThrow();
});

test.each([
  ['unhealthy practices', 'unhealthy tendencies', 'tendencies'],
  ['major principles and policies', 'major policies and guidelines', 'guidelines'],
  ['supervision by society', 'social supervision', 'social'],
  ['regular and lasting', 'regular and long-lasting', 'long'],
  ['emergencies', 'sudden incidents', 'sudden'],
  ['central authorities', 'Central Committee', 'committee'],
])('“%s” may not be rendered “%s” as well', (en, rendering, word) => {
  expect(english(en, en, rendering)).toThrow(
    `content/terms/style.yaml: “renderings” has “${rendering}”, which is no grammatical form of “${en}”: “${word}” is not in it.`,
  );
});

test('a second rendering is used by a text that has the term', () => {
  const term = { ...sampleTerm('style', '作风'), en: 'do work', renderings: ['do work', 'doing work'] };
  const check =
    (...texts: [zh: string, en: string][]) =>
    () => {
      assertRenderingsUsed(
        texts.map(([zh, en]) => ({ zh, en })),
        [term],
        FOLDER,
      );
    };
  expect(check(['作风', 'Do work.'], ['作风', 'By doing work.'])).not.toThrow();
  for (const without of [
    check(['作风', 'Do work.']),
    check(['作风', 'Do work.'], ['文风', 'By doing work.']),
  ]) {
    expect(without).toThrow(
      'content/terms/style.yaml: “renderings” has “doing work”, which no translation uses.',
    );
  }
});

test('the name of a theme has the renderings too', () => {
  const { documents, themes, questions, terms } = buildCorpus(sampleContent());
  const wrong = themes.map((theme) => ({ ...theme, name: { zh: '甲乙', en: 'Beta' } }));
  const check = () => {
    assertRenderings({ documents, themes: wrong, questions, terms }, CONTENT_FOLDERS);
  };
  expect(check).toThrow(`content/edition.yaml: “themes.${themes[0]?.id ?? ''}.name” has 甲乙`);
});

test('what the editors say has the renderings too', () => {
  const wrong = { zh: '问甲乙', en: 'Asked of beta' };
  const said = (change: (content: ReturnType<typeof sampleContent>) => void) => () => {
    const content = sampleContent();
    change(content);
    buildCorpus(content);
  };
  const definition = said(({ themes }) => {
    for (const each of Object.values(themes)) each.definition = wrong;
  });
  const topic = (field: 'question' | 'summary') =>
    said(({ themes }) => {
      for (const each of Object.values(themes)) for (const one of each.topics) one[field] = wrong;
    });
  const question = said(({ questions }) => {
    for (const each of Object.values(questions)) each.question = wrong;
  });
  for (const [check, where] of [
    [definition, 'content/themes/loyalty.yaml: “definition”'],
    [topic('question'), 'content/themes/loyalty.yaml: “topics.a.question”'],
    [topic('summary'), 'content/themes/loyalty.yaml: “topics.a.summary”'],
    [question, 'content/questions/how-often.yaml: “question”'],
  ] as const) {
    expect(check).toThrow(`${where} has 甲乙 but none of its renderings (alpha beta).`);
  }
});
