/** The middle of a mark, in pixels of the window. */
export interface MarkPlace {
  x: number;
  y: number;
}

/** How much further a step aside counts than one ahead. */
const ASIDE = 4;
const DIRECTIONS: Readonly<Record<string, MarkPlace>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The mark to which a key leads: the nearest that lies in the arrow’s direction, or the first or the last.
 * @returns its index, undefined where there is none or the key means nothing
 */
export function nextMark(places: readonly MarkPlace[], from: number, key: string): number | undefined {
  if (key === 'Home') return places.length === 0 ? undefined : 0;
  if (key === 'End') return places.length === 0 ? undefined : places.length - 1;
  const direction = DIRECTIONS[key];
  const start = places[from];
  if (direction === undefined || start === undefined) return undefined;
  const steps = places.flatMap(({ x, y }, index) => {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    return ahead > 0.5 ? [{ index, cost: ahead + ASIDE * aside }] : [];
  });
  return steps.toSorted((a, b) => a.cost - b.cost)[0]?.index;
}
