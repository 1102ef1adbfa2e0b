import type { MarkedStretch } from '../../../../analysis/own/mark-texts.ts';
import type { OwnSheet, SheetPassage, SheetStretch } from '../../../../exports/own/own-sheet.ts';
import { percent } from '../../../../i18n/percent.ts';
import { ownWords } from '../own-settings.ts';
import { STRETCH_KINDS } from './draw-text.ts';
import type { Compared } from './own-results.ts';
import { documentName, placeName, type OwnView } from './own-view.ts';

const { read, text, take, level, themes } = ownWords;

/** Passages of a provision that are taken away. */
const NEAREST = 3;

/** All that a page shows of a text, as it is taken away. */
export function toSheet({ reading, comparison }: Compared, view: OwnView): OwnSheet {
  const { record, document } = reading;
  const { counts, guesses, near, stretches } = comparison;
  const byId = new Map(document.texts.map(({ id }, index) => [id, stretches[index] ?? []]));
  const guessed = new Map(guesses.map((guess) => [guess.id, guess.theme]));
  const themeNames = new Map(view.settings.themes.map(({ id, name }) => [id, name]));
  const all = STRETCH_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const facts = [
    [read.number, record.docNumber],
    [read.issuer, record.issuer],
    [read.adopted, record.adopted],
    [read.issued, record.issued],
  ].flatMap(([name, value]) => (value === null || value === undefined ? [] : [`${name ?? ''} ${value}`]));
  let chapter: string | null = null;
  return {
    title: record.title ?? level.yours,
    facts: [
      ...facts,
      STRETCH_KINDS.map((kind) =>
        text.share(percent(all === 0 ? 0 : counts[kind] / all), text.kinds[kind]),
      ).join(' · '),
    ],
    provisions: document.provisions.map((provision, index) => {
      const isNew = provision.chapter !== chapter;
      chapter = provision.chapter;
      return {
        id: provision.id,
        chapter: isNew ? (provision.chapter ?? '') : '',
        heading: provision.heading ?? '',
        sentences: provision.sentences.map(({ id, zh, opens }) => {
          const theme = guessed.get(id) ?? 'none';
          return {
            id,
            zh,
            opens,
            theme,
            themeName: themeNames.get(theme) ?? theme,
            stretches: (byId.get(id) ?? []).map((stretch) => sheetStretch(stretch, view)),
          };
        }),
        near: (near[index] ?? []).slice(0, NEAREST).flatMap((passage) => sheetPassage(passage, view)),
      };
    }),
    words: {
      kinds: text.kinds,
      nearest: text.nearest,
      nothingNear: text.none,
      own: level.yours,
      guess: themes.title,
      made: take.made,
    },
  };
}

function sheetStretch({ start, end, kind, terms, sources }: MarkedStretch, view: OwnView): SheetStretch {
  const names = terms.map((id) => view.terms.get(id)?.term ?? id);
  const places = sources.map(({ document, id }) => placeName(document, id, view));
  return { start, end, kind, where: [...names, ...places].join(' · ') };
}

function sheetPassage(
  { document, provision: id, likeness }: { document: string; provision: string; likeness: number },
  view: OwnView,
): SheetPassage[] {
  const provision = view.known.get(document)?.provisions.find((each) => each.id === id);
  if (provision === undefined) return [];
  const join = (language: 'zh' | 'en') => provision.sentences.map((sentence) => sentence[language]);
  return [
    {
      document: documentName(document, view),
      provision: id,
      likeness,
      zh: `${provision.heading?.zh ?? ''}${join('zh').join('')}`,
      en: view.settings.withTranslation ? join('en').join(' ') : '',
    },
  ];
}
