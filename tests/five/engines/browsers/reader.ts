import { setTimeout } from 'node:timers/promises';

/** A point of the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** What a person does with a browser and sees in it, in whatever engine: one window, one page. */
export interface Reader {
  /** `Firefox 153.8.0` */
  readonly name: string;
  /** Opens an address and waits until its page is loaded. */
  open(address: string): Promise<void>;
  /** Makes the page so many CSS pixels wide. */
  resize(width: number): Promise<void>;
  /** Reads something off the page, by a function that runs in it. */
  read<Given extends unknown[], Seen>(
    look: (...given: Given) => Seen,
    ...given: Given
  ): Promise<Awaited<Seen>>;
  /** Clicks the first element in sight that fits a selector and contains a text, once there is one. */
  click(selector: string, text?: string): Promise<void>;
  /** Puts a text into a field by keys, in place of what stood there. */
  type(selector: string, text: string): Promise<void>;
  /** Chooses an option of a list. */
  choose(selector: string, value: string): Promise<void>;
  /** Presses keys at once: `Enter`; `Control`, `v`. */
  press(...keys: Key[]): Promise<void>;
  /** Goes back to the page before. */
  back(): Promise<void>;
  /** Draws the mouse with its button held down, as one selects text. */
  drag(from: Point, to: Point): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export type Key = 'Enter' | 'Escape' | 'Tab' | 'Control' | 'a' | 'c' | 'v';

/** How high the window of a reader is, in CSS pixels. */
export const HEIGHT = 844;

/** Milliseconds that a reader waits for what is to appear. */
const PATIENCE = 30_000;

/** Runs in the page: the first element in sight that fits a selector and contains a text. */
export function findShown(selector: string, text: string): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  return all.find((each) => each.checkVisibility() && each.textContent.includes(text)) ?? null;
}

/** Looks again until something is found. */
export async function untilFound<Found>(find: () => Promise<Found | null>, what: string): Promise<Found> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await find();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`There is nothing to see that fits ${what}.`);
    await setTimeout(50);
  }
}
