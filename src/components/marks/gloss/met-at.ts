import { textUnits } from '../../citation/selection/text-units.ts';

/** Where a text stands, by document and id, `linzi-2022#9.4`; empty where it is no text of a document. */
export function metAt(text: Element): string {
  const unit = textUnits().find((each) => each.element === text);
  return unit === undefined || unit.document === '' ? '' : `${unit.document}#${unit.id}`;
}
