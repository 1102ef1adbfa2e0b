import { breakLines } from '../../../charts/sheet/break-lines.ts';
import { pictureLines } from './picture-lines.ts';
import type { PictureFacts } from './picture-facts.ts';

/** Pixels of the picture: its width, its margin, and how many of the file each is. */
const WIDTH = 1200;
const MARGIN = 80;
const SCALE = 2;
/** Sizes of the passage that are tried in turn, until the picture is no taller than this. */
const SIZES = [44, 38, 33, 29];
const TALL = 1500;

/** One text of the picture. */
interface Block {
  text: string;
  size: number;
  colour: string;
  font: string;
  leading: number;
  /** Room above it. */
  above: number;
  /** A colour whose square stands before it. */
  hue?: string;
  /** Whether it may be broken at every character. */
  isAddress?: boolean;
}

/** Draws a passage with its source, in the colours and faces of the page. */
export function drawPicture(facts: PictureFacts): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.lang = 'zh-Hans';
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  const look = lookOfPage(facts.theme?.id);
  const drawings = SIZES.map((size) => layOut(context, blocks(facts, size, look)));
  const { lines = [], height = 0 } =
    drawings.find((drawing) => drawing.height <= TALL) ?? drawings.at(-1) ?? {};
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = look.paper;
  context.fillRect(0, 0, WIDTH, height);
  context.textBaseline = 'alphabetic';
  for (const { text, block, y, isFirst } of lines) {
    const isMarked = isFirst && block.hue !== undefined;
    if (isMarked) {
      context.fillStyle = block.hue ?? '';
      context.fillRect(MARGIN, y - block.size * 0.85, block.size, block.size);
    }
    context.font = `${block.size}px ${block.font}`;
    context.fillStyle = block.colour;
    context.fillText(text, MARGIN + (isMarked ? block.size * 1.5 : 0), y);
  }
  return canvas;
}

/** The texts in their order, the passage in a size. */
function blocks({ texts, source, theme, address, site }: PictureFacts, size: number, look: Look): Block[] {
  const { ink, muted, hue, serif, sans } = look;
  const small = { size: 24, colour: muted, font: sans, leading: 1.5 };
  return [
    ...texts.map(({ text, isTranslation }, index): Block => {
      const own = isTranslation ? Math.round(size * 0.72) : size;
      const colour = isTranslation && texts.length > 1 ? muted : ink;
      return {
        text,
        size: own,
        colour,
        font: serif,
        leading: isTranslation ? 1.5 : 1.7,
        above: index === 0 ? 0 : 30,
      };
    }),
    ...texts.flatMap(({ note }) => (note === '' ? [] : [{ ...small, text: note, size: 22, above: 12 }])),
    ...source.map((text, index) => ({
      ...small,
      text,
      colour: index === 0 ? ink : muted,
      above: index === 0 ? 44 : 4,
    })),
    ...(theme === undefined ? [] : [{ ...small, text: theme.name, hue, above: 12 }]),
    { ...small, text: address, size: 21, above: 16, isAddress: true },
    { ...small, text: site, font: serif, size: 28, colour: ink, above: 24 },
  ];
}

interface Line {
  text: string;
  block: Block;
  y: number;
  isFirst: boolean;
}

function layOut(context: CanvasRenderingContext2D, all: readonly Block[]): { lines: Line[]; height: number } {
  let y = MARGIN;
  const lines = all.flatMap((block): Line[] => {
    context.font = `${block.size}px ${block.font}`;
    const fits = (line: string) => context.measureText(line).width <= WIDTH - 2 * MARGIN;
    const broken =
      block.isAddress === true ? breakLines([...block.text], fits) : pictureLines(block.text, fits);
    y += block.above;
    return broken.map((text, index) => {
      y += block.size * block.leading;
      return {
        text,
        block,
        y: Math.round(y - (block.size * (block.leading - 0.7)) / 2),
        isFirst: index === 0,
      };
    });
  });
  return { lines, height: Math.round(y + MARGIN) };
}

/** What the page looks like, as a canvas takes it. */
interface Look {
  paper: string;
  ink: string;
  muted: string;
  /** Of the theme, if there is one. */
  hue: string;
  serif: string;
  sans: string;
}

function lookOfPage(theme = ''): Look {
  const probe = document.createElement('span');
  probe.dataset['theme'] = theme;
  document.body.append(probe);
  const read = (property: 'color' | 'fontFamily', token: string) => {
    probe.style[property] = `var(--${token})`;
    return getComputedStyle(probe)[property];
  };
  const look = {
    paper: read('color', 'color-paper'),
    ink: read('color', 'color-ink'),
    muted: read('color', 'color-muted'),
    hue: read('color', 'hue'),
    serif: read('fontFamily', 'font-serif'),
    sans: read('fontFamily', 'font-sans'),
  };
  probe.remove();
  return look;
}
