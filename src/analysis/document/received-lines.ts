import type { Document } from '../../corpus/model/corpus.ts';
import type { Segment } from '../../corpus/read/restore-source.ts';

/** A run of the source: unchanged text, or one restoration with the source's reading and the edition's. */
export interface ReceivedRun {
  kind: Segment['kind'];
  source: string;
  /** Empty where the source is unchanged or left out. */
  edition: string;
}

/** One line of the source, with the id of the edition that begins in it first, if any does. */
export interface ReceivedLine {
  anchor: string | null;
  runs: ReceivedRun[];
}

/** The source line by line, white space and all, with what the edition reads differently. */
export function receivedLines({ source, segments, stream }: Document): ReceivedLine[] {
  const chars = [...source.text];
  const anchors = anchorOffsets(segments, stream);
  const lines: ReceivedLine[] = [{ anchor: null, runs: [] }];
  const add = (run: ReceivedRun) => {
    for (const [index, part] of run.source.split('\n').entries()) {
      if (index > 0) lines.push({ anchor: null, runs: [] });
      const runs = lines.at(-1)?.runs ?? [];
      const last = runs.at(-1);
      if (last?.kind === 'same' && run.kind === 'same') last.source += part;
      else if (part !== '') runs.push({ ...run, source: part, edition: index === 0 ? run.edition : '' });
    }
  };
  add({ kind: 'same', source: chars.slice(0, segments[0]?.at).join(''), edition: '' });
  for (const [index, { kind, at, edition }] of segments.entries()) {
    const text = chars.slice(at, segments[index + 1]?.at).join('');
    const own = text.trimEnd();
    const line = lines.at(-1);
    if (line?.anchor === null) line.anchor = anchors.get(at) ?? null;
    add({ kind, source: own, edition: kind === 'same' ? '' : edition });
    add({ kind: 'same', source: text.slice(own.length), edition: '' });
  }
  return lines;
}

/** Source offset (code points) → the id of the provision or block that begins there. */
function anchorOffsets(segments: readonly Segment[], stream: Document['stream']): Map<number, string> {
  const offsets = segments.flatMap(({ at, edition }) => [...edition].map(() => at));
  const anchors = new Map<number, string>();
  let position = 0;
  for (const { id, text } of stream) {
    const at = offsets[position];
    const unit = id.replace(/\.(heading|\d+)$/u, '');
    if (at !== undefined && ![...anchors.values()].includes(unit)) anchors.set(at, unit);
    position += [...text].length;
  }
  return anchors;
}
