import stem from 'wink-porter2-stemmer';
import type { Page } from '@playwright/test';
import { builtCorpus } from './built-site.ts';
import { renderedLines, type Language, type RenderedLine } from './rendered-lines.ts';

/** A place on the page of a document, with its lines one after another. */
export interface RenderedPlace {
  /** `jia-2022 9` */
  id: string;
  isNote: boolean;
  zh: string[];
  en: string[];
}

const documents = builtCorpus().documents.map(({ id }) => id);
let knownLines: Promise<RenderedLine[]> | undefined;
let knownPlaces: Promise<RenderedPlace[]> | undefined;

/** Every line that the built site shows of its documents; the pages are read once. */
export function siteLines(page: Page): Promise<RenderedLine[]> {
  knownLines ??= renderedLines(page, documents);
  return knownLines;
}

/** Every place that the built site shows, in reading order. */
export function sitePlaces(page: Page): Promise<RenderedPlace[]> {
  knownPlaces ??= siteLines(page).then(placesOf);
  return knownPlaces;
}

function placesOf(lines: readonly RenderedLine[]): RenderedPlace[] {
  const places = new Map<string, RenderedPlace>();
  for (const { document, place, isNote, language, text } of lines) {
    const id = `${document} ${place}`;
    const own = places.get(id) ?? { id, isNote, zh: [], en: [] };
    // What a note is on stands in front of it on the pages of both languages.
    const isOn = isNote && own.zh.length + own.en.length === 0;
    for (const each of isOn ? (['zh', 'en'] as const) : [language]) {
      if (!isNote || !own[each].includes(text)) own[each].push(text);
    }
    places.set(id, own);
  }
  return [...places.values()];
}

/** Letters, digits and Han characters, in one width and case: what a Chinese phrase is compared by. */
export function significant(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** A text as the stems of its words between spaces: what an English phrase is compared by. */
export function stemmed(text: string): string {
  const words = text.toLowerCase().replace(/[’']s\b/gu, '');
  const found = words.match(/\d+(?:[.,:/–-]\d+)*|[\p{L}\p{N}]+|[%&]/gu) ?? [];
  return ` ${found.map(stem).join(' ')} `;
}

/** The places that have a phrase, punctuation apart; in English in any form of its words. */
export function having(
  places: readonly RenderedPlace[],
  phrase: string,
  language: Language = 'zh',
): string[] {
  const wanted = FORMS[language](phrase);
  return places
    .filter((place) => formOf(place, language).includes(wanted))
    .map(({ id }) => id)
    .sort();
}

const FORMS = { zh: significant, en: stemmed };
const known = { zh: new WeakMap<RenderedPlace, string>(), en: new WeakMap<RenderedPlace, string>() };

/** What a place is compared by, made once: thousands of phrases are sought in it. */
function formOf(place: RenderedPlace, language: Language): string {
  const form =
    known[language].get(place) ?? FORMS[language](place[language].join(language === 'zh' ? '' : ' '));
  known[language].set(place, form);
  return form;
}
