import { ContentError } from '../edition/content-error.ts';
import type { Document } from '../model/corpus.ts';
import { documentTexts } from '../model/document-texts.ts';
import { countHan, type Pronunciation } from '../model/han.ts';
import { formsIn, type Term } from '../model/terms.ts';
import { CONTENT_FILES } from '../read/content-files.ts';
import type { Work } from '../schema/term-schema.ts';

/** Every form of every term stands somewhere in the texts. */
export function assertTermsOccur(
  documents: readonly Document[],
  terms: readonly Term[],
  folder: string,
): void {
  const found = new Set(
    documents.flatMap((document) =>
      documentTexts(document).flatMap(({ zh }) => formsIn(zh, terms).map(({ form }) => form)),
    ),
  );
  for (const { id, term, variants } of terms) {
    const forms = [term, ...variants];
    for (const [index, form] of forms.entries()) {
      if (found.has(form)) continue;
      ContentError.tell(
        `${folder}/${id}.yaml`,
        `“${form}” stands nowhere in the documents. Remove it.`,
        fieldOf(index),
      );
    }
  }
}

/** Every word whose reading is given stands somewhere in the texts, and is read in one way. */
export function assertPronounced(
  documents: readonly Document[],
  pronunciations: readonly Pronunciation[],
  file: string,
): void {
  const texts = documents.flatMap((document) => documentTexts(document).map(({ zh }) => zh));
  for (const [index, { zh }] of pronunciations.entries()) {
    const isFirst = pronunciations.findIndex((each) => each.zh === zh) === index;
    if (!isFirst) ContentError.tell(file, `“${zh}” is listed twice. Keep it once.`, [index]);
    if (texts.some((text) => text.includes(zh))) continue;
    ContentError.tell(file, `“${zh}” stands nowhere in the documents. Remove it.`, [index]);
  }
}

/** A form belongs to one term alone, so that no occurrence is counted for two. */
export function assertFormsDistinct(terms: readonly Term[], folder: string): void {
  const owners = new Map<string, string>();
  for (const { id, term, variants } of terms) {
    for (const [index, form] of [term, ...variants].entries()) {
      const owner = owners.get(form);
      if (owner !== undefined) {
        ContentError.tell(
          `${folder}/${id}.yaml`,
          `“${form}” is listed by ${owner === id ? 'itself twice' : `${folder}/${owner}.yaml too`}. Keep it once.`,
          fieldOf(index),
        );
      }
      owners.set(form, id);
    }
  }
}

/** Related terms exist, each named once, and none is the term itself. */
export function assertTermsRelated(terms: readonly Term[], folder: string): void {
  const ids = new Set(terms.map(({ id }) => id));
  for (const { id, related } of terms) {
    const wrong = related.findIndex(
      (each, index) => !ids.has(each) || each === id || related.indexOf(each) !== index,
    );
    if (wrong !== -1) {
      ContentError.tell(
        `${folder}/${id}.yaml`,
        `“related” names ${related[wrong] ?? ''}, which is no other term of the folder named once. Correct or remove it.`,
        ['related', wrong],
      );
    }
  }
}

/** Works that terms name are listed, and what is said to be a first use has a work that says so. */
export function assertTermsSourced(terms: readonly Term[], works: readonly Work[], folder: string): void {
  const known = new Set(works.map(({ id }) => id));
  for (const { id, sources, dates } of terms) {
    const file = `${folder}/${id}.yaml`;
    const named = [
      ...sources.map((source, index) => ({ source, field: ['sources', index] })),
      ...dates.map(({ source }, index) => ({ source, field: ['dates', index, 'source'] })),
    ];
    for (const unknown of named.filter(({ source }) => source !== null && !known.has(source))) {
      ContentError.tell(
        file,
        `there is no work ${unknown.source ?? ''} in ${CONTENT_FILES.works}. Add it there, or correct the id.`,
        unknown.field,
      );
    }
    const twice = sources.findIndex((source, index) => sources.indexOf(source) !== index);
    if (twice !== -1) {
      ContentError.tell(file, `“sources” names ${sources[twice] ?? ''} twice. Keep it once.`, [
        'sources',
        twice,
      ]);
    }
    for (const [unproved, { kind, source }] of dates.entries()) {
      if (kind !== 'first-used' || source !== null) continue;
      ContentError.tell(
        file,
        'a first use is said without a work that says so. Name it as “source”, or make the date an example.',
        ['dates', unproved],
      );
    }
  }
}

/** Whether names in the language of a work have Han characters. */
const HAS_HAN: Record<Work['lang'], boolean> = { zh: true, en: false };

/** Every work is listed once, is named by a term, and has its title and publisher in the language it is said to be in. */
export function assertWorks(works: readonly Work[], terms: readonly Term[], file: string): void {
  const used = new Set(
    terms.flatMap(({ sources, dates }) => [...sources, ...dates.map(({ source }) => source)]),
  );
  for (const [index, { id, lang, title, publisher }] of works.entries()) {
    if (works.findIndex((each) => each.id === id) !== index)
      ContentError.tell(file, `${id} is listed twice. Keep it once.`, [index, 'id']);
    if (!used.has(id))
      ContentError.tell(file, `no term names ${id}. Name it where it was used, or remove it.`, [index, 'id']);
    const other = [title, publisher].find((name) => HAS_HAN[lang] !== countHan(name) > 0);
    if (other !== undefined)
      ContentError.tell(file, `“${other}” is not in the language of “lang”, ${lang}. Correct one.`, [
        index,
        'lang',
      ]);
  }
}

/** Where a form stands in its term’s file: the first as `term`, the others under `variants`. */
function fieldOf(index: number): (string | number)[] {
  return index === 0 ? ['term'] : ['variants', index - 1];
}
