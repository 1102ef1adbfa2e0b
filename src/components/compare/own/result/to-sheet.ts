import type { MarkedStretch } from '../../../../analysis/own/marks/mark-texts.ts';
import type { NearPassage } from '../../../../analysis/own/nearest-passages.ts';
import type {
  OwnSheet,
  SheetPart,
  SheetPassage,
  SheetProvision,
  SheetStretch,
  SheetText,
} from '../../../../exports/own/own-sheet.ts';
import { placeLabel } from '../../../../naming/place-label.ts';
import { localeFacts } from '../../../../i18n/locales.ts';
import { ownWords } from '../own-settings.ts';
import { countedCharacters, nearestOverall, shareOf } from './document-table.ts';
import { restorations } from './draw-reading.ts';
import { STRETCH_KINDS } from './draw-text.ts';
import type { Compared } from './own-results.ts';
import { documentName, placeName, type OwnView } from './own-view.ts';

const { read, text, take, level, themes, documents: documentWords } = ownWords;

/** Passages of a provision that are taken away. */
const NEAREST = 3;

/** All that a page shows of a text, as it is taken away. */
export function toSheet({ reading, comparison, given }: Compared, view: OwnView): OwnSheet {
  const { record } = reading;
  const { counts } = comparison;
  const all = countedCharacters(counts);
  const facts = [
    [read.number, record.docNumber],
    [read.issuer, record.issuer],
    [read.adopted, record.adopted],
    [read.issued, record.issued],
  ].flatMap(([name, value]) => (value === null || value === undefined ? [] : [`${name ?? ''} ${value}`]));
  const { first, any, sentences } = view.settings.guess;
  const title = record.title ?? level.yours;
  return {
    title,
    facts: [
      ...facts,
      restorations(reading, given),
      STRETCH_KINDS.map((kind) => text.share(shareOf(counts[kind], all), text.kinds[kind])).join(' · '),
      take.made,
      sourceLine(view),
      `${themes.title}${take.colon}${themes.how(first, any, sentences)}`,
    ],
    nearestOverall: nearestOverall(comparison.documents, all, view),
    documents: comparison.documents.map(({ document, characters, runs, nearest }) => ({
      name: documentName(document, view),
      share: all === 0 ? 0 : characters / all,
      shareText: shareOf(characters, all),
      runs,
      nearest,
    })),
    parts: sheetParts(reading, comparison, view).filter(
      (part) => part.kind !== 'title' || part.zh !== record.title,
    ),
    words: {
      kinds: text.kinds,
      nearest: text.nearest,
      nothingNear: text.none,
      own: level.yours,
      guess: themes.guessed(first),
      between: text.between,
      columns: { ...take.columns, theme: themes.column(first, sentences) },
      documents: documentWords.columns,
      rows: take.rows,
    },
  };
}

/** When, with which data and on which page a text was compared. */
export function sourceLine({ settings, known }: OwnView): string {
  const date = new Intl.DateTimeFormat(localeFacts(settings.locale).format, { dateStyle: 'long' });
  const [file] = known.values();
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return take.source(
    date.format(new Date()),
    file?.version ?? '',
    page ?? `${location.origin}${location.pathname}`,
  );
}

/** The provisions, and between them what belongs to none, in the order of the text. */
function sheetParts(
  { document }: Compared['reading'],
  { guesses, near, stretches }: Compared['comparison'],
  view: OwnView,
): SheetPart[] {
  const texts = new Map(
    document.texts.map(({ id, zh }, index): [string, SheetText] => [
      id,
      { id, zh, stretches: (stretches[index] ?? []).map((stretch) => sheetStretch(stretch, view)) },
    ]),
  );
  const themeNames = new Map(view.settings.themes.map(({ id, name }) => [id, name]));
  const guessed = new Map(guesses.map((guess) => [guess.id, guess]));
  const provisions = document.provisions.map((provision, index): SheetProvision => {
    const characters = new Map<string, number>();
    const own = provision.sentences.flatMap(({ id, opens }) => {
      const { theme = 'none', characters: size = 0 } = guessed.get(id) ?? {};
      const themeName = themeNames.get(theme) ?? theme;
      characters.set(themeName, (characters.get(themeName) ?? 0) + size);
      const sentence = texts.get(id);
      return sentence === undefined ? [] : [{ ...sentence, opens, themeName }];
    });
    return {
      kind: 'provision',
      id: provision.id,
      heading: texts.get(`${provision.id}.heading`) ?? null,
      sentences: own,
      themes: [...characters].sort(([, a], [, b]) => b - a).map(([name]) => name),
      near: (near[index] ?? []).slice(0, NEAREST).flatMap((passage) => sheetPassage(passage, view)),
    };
  });
  const owners = new Map(
    document.provisions.flatMap(({ id, sentences }, index) =>
      [`${id}.heading`, ...sentences.map((sentence) => sentence.id)].map((text) => [text, provisions[index]]),
    ),
  );
  const parts = document.texts.flatMap(({ id, kind }): SheetPart[] => {
    const owner = owners.get(id);
    if (owner !== undefined) return [owner];
    const loose = texts.get(id);
    if (loose === undefined || kind === 'heading' || kind === 'sentence') return [];
    const name = kind === 'chapter' ? read.kinds.chapter : placeLabel(id, view.settings.locale);
    return [{ kind, name, ...loose }];
  });
  return [...new Set(parts)];
}

function sheetStretch({ start, end, kind, terms, sources }: MarkedStretch, view: OwnView): SheetStretch {
  const names = [...new Set(terms.map(({ id }) => id))].map((id) => view.terms.get(id)?.term ?? id);
  const places = (isWhole: boolean) =>
    sources
      .filter(({ whole }) => whole === isWhole)
      .map(({ document, id }) => placeName(document, id, view))
      .join(', ');
  const listed = names.join(text.between);
  const where =
    kind === 'formula'
      ? [listed === '' ? '' : `${text.term} ${listed}`, ...[places(true), places(false)]]
      : [
          places(true),
          places(false) === '' ? '' : `${kind === 'near' ? '' : `${text.partly} `}${places(false)}`,
          listed === '' ? '' : `${text.withTerms} ${listed}`,
        ];
  return { start, end, kind, where: where.filter((part) => part !== '').join(' · ') };
}

function sheetPassage(
  { document, provision: id, likeness, words: ofWords }: NearPassage,
  view: OwnView,
): SheetPassage[] {
  const provision = view.known.get(document)?.provisions.find((each) => each.id === id);
  if (provision === undefined) return [];
  const join = (language: 'zh' | 'en') => provision.sentences.map((sentence) => sentence[language]);
  return [
    {
      document: documentName(document, view),
      provision: placeLabel(id, view.settings.locale),
      nearness: likeness,
      likeness: ofWords,
      measured: text.likeness(likeness.toFixed(2), ofWords.toFixed(2)),
      heading: provision.heading?.zh ?? '',
      zh: join('zh').join(''),
      en: view.settings.withTranslation ? join('en').join(' ') : '',
    },
  ];
}
