/** A text in pieces, those between `start` and `end` (code points) in a mark of shared wording. */
export function markedText(
  text: string,
  stretches: readonly { start: number; end: number }[],
): (HTMLElement | string)[] {
  const points = [...text];
  let done = 0;
  const pieces = stretches.flatMap(({ start, end }) => {
    const mark = document.createElement('mark');
    mark.className = 'shared';
    mark.textContent = points.slice(start, end).join('');
    const before = points.slice(done, start).join('');
    done = end;
    return [before, mark];
  });
  return [...pieces, points.slice(done).join('')];
}
