import { diffArrays } from 'diff';
import type { Folding } from '../search/text/normalise.ts';
import type { QuotationLanguage } from './quotation-language.ts';
import { foldUnit } from '../search/text/compared-units.ts';

/** A piece of a passage and a quotation laid over each other; `same` is in the form of the passage. */
export interface DifferencePiece {
  kind: 'same' | 'quotation' | 'passage';
  text: string;
}

/** In what else than its words a quotation can differ; `width` includes capitals and circled digits. */
export type Form = 'punctuation' | 'space' | 'script' | 'width';

export interface Difference {
  pieces: DifferencePiece[];
  forms: Form[];
  /** Characters in another script or variant: as quoted, as in the passage; each pair once. */
  rewritten: [quoted: string, passage: string][];
  /** Places where words differ. */
  changes: number;
}

const TOKEN = /[\p{Script=Latin}\p{M}]+|\p{Nd}+|./gsu;
const SPACE = /^[\s\p{Cf}\p{Cc}\p{Mn}]+$/u;
const WORD = /[\p{L}\p{N}\p{S}%‰&#@]/u;

/** How a quotation differs from a passage: character by character, Latin words and numbers whole. */
export function quotationDifference(quotation: string, passage: string, folding: Folding): Difference {
  const [own, theirs] = [quotation.match(TOKEN) ?? [], passage.match(TOKEN) ?? []];
  const changes = diffArrays(own, theirs, {
    comparator: (a, b) => a === b || foldUnit(a, folding) === foldUnit(b, folding),
  });
  const forms = new Set<Form>();
  const rewritten = new Map<string, string>();
  const pieces: DifferencePiece[] = [];
  let at = 0;
  for (const { value, added, removed } of changes) {
    pieces.push({ kind: added ? 'passage' : removed ? 'quotation' : 'same', text: value.join('') });
    for (const [index, token] of value.entries()) {
      if (added || removed) noteMark(token, forms);
      else noteForm(own[at + index] ?? token, token, forms, rewritten);
    }
    if (!added) at += value.length;
  }
  return { pieces, forms: [...forms], rewritten: [...rewritten], changes: countChanges(pieces) };
}

/**
 * By how many characters, or words of English, a quotation and a passage differ: in each place by as many as the one
 * has that has more of them; marks and white space do not count.
 */
export function differingUnits(pieces: readonly DifferencePiece[], language: QuotationLanguage): number {
  const count = (text: string) =>
    (language === 'zh' ? Array.from(text) : (text.match(TOKEN) ?? [])).filter((unit) => WORD.test(unit))
      .length;
  let [total, quoted, printed] = [0, 0, 0];
  for (const { kind, text } of [...pieces, { kind: 'same', text: '' } as const]) {
    if (kind === 'quotation') quoted += count(text);
    else if (kind === 'passage') printed += count(text);
    else [total, quoted, printed] = [total + Math.max(quoted, printed), 0, 0];
  }
  return total;
}

/** Notes what a mark that only one of the two has makes differ. */
function noteMark(token: string, forms: Set<Form>) {
  if (SPACE.test(token)) forms.add('space');
  else if (!WORD.test(token)) forms.add('punctuation');
}

/** Notes in which form two equal tokens differ. */
function noteForm(quoted: string, passage: string, forms: Set<Form>, rewritten: Map<string, string>) {
  if (quoted === passage) return;
  if (foldUnit(quoted, {}) === foldUnit(passage, {})) {
    forms.add('width');
    return;
  }
  forms.add('script');
  rewritten.set(quoted, passage);
}

/** Neighbouring pieces that differ are one place; marks and white space do not count. */
function countChanges(pieces: readonly DifferencePiece[]): number {
  return pieces.filter(({ kind, text }, index) => {
    if (kind === 'same' || !WORD.test(text)) return false;
    const before = pieces[index - 1];
    return before === undefined || before.kind === 'same' || !WORD.test(before.text);
  }).length;
}
