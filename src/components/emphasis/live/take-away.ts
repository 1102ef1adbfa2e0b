import { copyText } from '../../citation/copy-text.ts';

/** Pixels of the picture for each pixel of the drawing: sharp in print. */
const SCALE = 2;

/** Makes what stands below a chart to be taken away copy itself, and become a PNG. */
export function takeAway(take: HTMLElement) {
  for (const hidden of take.querySelectorAll('[data-png], [data-copy], [data-copy-table]'))
    hidden.removeAttribute('hidden');
  completeAddress(take);
  take.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null) void answer(take, button);
  });
}

/** A build that does not know the site’s address leaves it to be completed from the reader’s. */
function completeAddress(take: HTMLElement) {
  const paths = take.dataset['relative']?.split(' ');
  if (paths === undefined) return;
  for (const place of take.querySelectorAll('[data-citation], [data-embed]')) {
    place.textContent = paths.reduce(
      (text, path) => text.replaceAll(path, new URL(path, location.href).href),
      place.textContent,
    );
  }
  take.querySelector('[data-no-address]')?.remove();
}

async function answer(take: HTMLElement, button: HTMLButtonElement) {
  const message = take.querySelector<HTMLElement>('[data-take-message]');
  const { picture, file = '', failed = '' } = button.dataset;
  const say = (text: string) => {
    if (message !== null) message.textContent = text;
  };
  if (picture !== undefined) {
    await takePng(picture, file).then(
      () => {
        say('');
      },
      () => {
        say(failed);
      },
    );
    return;
  }
  const details = button.closest('details');
  const table = button.matches('[data-copy-table]') ? details?.querySelector('table') : null;
  const text = table ? tabbed(table) : (details?.querySelector('[data-copied]')?.textContent.trim() ?? '');
  await copyText(text).then(
    () => {
      say(message?.dataset['done'] ?? '');
    },
    () => {
      say(message?.dataset['refused'] ?? '');
    },
  );
}

/** A table as text, cells apart by tabs, as spreadsheets take it. */
function tabbed(table: HTMLTableElement): string {
  return [...table.rows]
    .map((row) => [...row.cells].map((cell) => cell.innerText.trim().replace(/\s*\n\s*/gu, ' ')).join('\t'))
    .join('\n');
}

async function takePng(picture: string, file: string) {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await toPng(image));
  link.download = file;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

async function toPng(image: HTMLImageElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The canvas has no picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
