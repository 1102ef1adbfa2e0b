import type { Chapter, Provision, Sentence } from '../model/corpus.ts';
import { countHan } from '../model/han.ts';
import { chaptersAbove, numberIn } from '../read/provision-ids.ts';
import { byCoding, type CodingId } from '../model/themes.ts';
import type { EditionProvision, EditionSentence, ParsedEdition } from '../read/parse-edition.ts';
import type { Coding, Reconciled } from '../schema/schema.ts';

/** What a provision is made from, in addition to its text. */
export interface Parts {
  edition: ParsedEdition;
  english: (textId: string) => string;
  codes: Reconciled;
  codings: Record<CodingId, Coding>;
}

/** A chapter with its English. */
export function toChapter({ id, text }: { id: string; text: string }, english: Parts['english']): Chapter {
  return { id, zh: text, en: english(id) };
}

/** A provision with its sentences, each with its codes. */
export function buildProvision(provision: EditionProvision, parts: Parts): Provision {
  const { id, heading } = provision;
  const chapter = parts.edition.chapters.find((each) => each.id === provision.chapter);
  const above = chaptersAbove(id, provision.chapter, parts.edition.chapters).map(({ text }) => text);
  return {
    id,
    number: numberIn({ heading, above }),
    chapter: chapter === undefined ? null : toChapter(chapter, parts.english),
    heading: heading === null ? null : { zh: heading, en: parts.english(`${id}.heading`) },
    sentences: provision.sentences.map((sentence) => buildSentence(sentence, parts)),
  };
}

/** Codes that are missing are reported by `assertCoded`, all at once. */
function buildSentence({ id, text, opens }: EditionSentence, parts: Parts): Sentence {
  const { codes, codings, english } = parts;
  const none: Coding[string] = { theme: 'none', also: [] };
  const { theme, also, reason }: Reconciled[string] = codes[id] ?? none;
  return {
    id,
    opens,
    zh: text,
    en: english(id),
    characters: countHan(text),
    isCoded: codes[id] !== undefined,
    theme,
    also,
    codings: byCoding((coding) => codings[coding][id] ?? none),
    reason: reason ?? null,
  };
}
