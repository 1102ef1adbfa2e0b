import { scaleLinear, scalePoint } from 'd3-scale';

export interface ShareValue {
  key: string;
  /** Each from 0 to 1. */
  share: number;
  low: number;
  high: number;
}

/** A share as a dot with its interval, in pixels of the panel. */
export interface ShareDot {
  key: string;
  x: number;
  low: number;
  high: number;
  y: number;
}

/** One panel of small multiples: a row a key, the share along x on a scale all panels have in common. */
export function shareDots(
  values: readonly ShareValue[],
  panel: { width: number; height: number; max: number },
): { dots: ShareDot[]; ticks: { value: number; x: number }[] } {
  const x = scaleLinear([0, panel.max], [0, panel.width]);
  const y = scalePoint(
    values.map(({ key }) => key),
    [0, panel.height],
  ).padding(0.5);
  return {
    dots: values.map(({ key, share, low, high }) => ({
      key,
      x: x(share),
      low: x(low),
      high: x(high),
      y: y(key) ?? 0,
    })),
    ticks: x.ticks(4).map((value) => ({ value, x: x(value) })),
  };
}
