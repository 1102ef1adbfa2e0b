import type { Finding } from '../corpus/model/corpus.ts';
import { GRAPHIC_KINDS, type FindingGraphic } from '../corpus/schema/finding-schema.ts';

type Kind = FindingGraphic['kind'];

/** The kinds whose finding says what is drawn: an edition without it has no such chart. */
const SELECTED: readonly Kind[] = ['figures', 'terms'];

/** The kinds of chart that an edition has, in the order of their page. */
export function chartKinds(findings: readonly Finding[]): Kind[] {
  return GRAPHIC_KINDS.filter(
    (kind) => !SELECTED.includes(kind) || findings.some(({ graphic }) => graphic.kind === kind),
  );
}
