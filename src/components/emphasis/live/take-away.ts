import { copyText } from '../../citation/copy-text.ts';
import { saveFile } from '../../shared/save-file.ts';
import { choiceAddress, type ChartChoice } from './chart-choice.ts';
import { fillEmbed } from './fill-embed.ts';
import type { LiveCharts } from './live-charts.ts';
import { cellText, tableCsv, type ChosenFacts } from './table-csv.ts';

/** Pixels of the picture for each pixel of the drawing: sharp in print. */
const SCALE = 2;

/** Makes what stands below a chart copy itself, become a PNG or a CSV, and say what has been chosen. */
export function takeAway(take: HTMLElement, charts: LiveCharts) {
  for (const hidden of take.querySelectorAll('[data-png], [data-copy], [data-copy-table], [data-csv]'))
    hidden.removeAttribute('hidden');
  const say = () => {
    sayChosen(take, charts);
  };
  say();
  charts.addEventListener('drawn', say);
  take.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('button, a[data-picture]') : null;
    // A link to a picture leads to it as it is published.
    if (link === null || (link.matches('a') && isPublished(charts))) return;
    event.preventDefault();
    void answer(take, link, charts);
  });
}

function isPublished({ choice, dataset }: LiveCharts): boolean {
  const { document, theme, coding, unit } = choice;
  return document === '' && theme === '' && coding === '' && unit === dataset['unit'];
}

/** The address of a chart as it is chosen; a build that does not know the site’s address takes the reader’s. */
function chosenAddress(take: HTMLElement, charts: LiveCharts): string {
  const { pathname } = new URL(charts.page);
  const own = new URL(take.dataset['own'] ?? '', location.href);
  own.pathname = pathname;
  return choiceAddress(own.href, choiceOf(take, charts)).href;
}

/** What has been chosen, as far as it changes this chart. */
function choiceOf({ dataset: { switches = '' } }: HTMLElement, { choice }: LiveCharts): ChartChoice {
  return { ...choice, coding: switches.includes('coding') ? choice.coding : '' };
}

/** Citation and code to embed, of what has been chosen. */
function sayChosen(take: HTMLElement, charts: LiveCharts) {
  const { citation = '', code = '', frame = '', take: id = '', switches = '' } = take.dataset;
  const choice = choiceOf(take, charts);
  const [head, by] = [
    document.getElementById(id),
    document.getElementById(`${id}-how`)?.querySelector('[data-by]'),
  ];
  const isFound = head?.querySelector<HTMLElement>('[data-found]')?.hidden !== true;
  const title = [head?.innerText.trim() ?? '', isFound ? '' : (by?.textContent.trim() ?? '')];
  const embedded = choiceAddress(new URL(frame, location.href).href, choice);
  if (switches.includes('unit') && choice.unit !== 'characters')
    embedded.searchParams.set('unit', choice.unit);
  for (const [name, text] of [
    [
      '[data-cited]',
      citation
        .replace(
          '{title}',
          title
            .filter((part) => part !== '')
            .join(charts.words.space)
            .replace(/[.。]$/u, ''),
        )
        .replace('{address}', chosenAddress(take, charts)),
    ],
    ['[data-embed]', fillEmbed(code, embedded.href, title[0] ?? '')],
  ] as const) {
    const place = take.querySelector(name);
    if (place !== null) place.textContent = text;
  }
  take.querySelector('[data-no-address]')?.remove();
}

/** A name that says what a file has: chart, unit where there is a choice, what is chosen, language. */
function fileName(take: HTMLElement, charts: LiveCharts): string {
  const { edition = '', take: id = '', switches = '' } = take.dataset;
  const { unit, coding, document: chosen, theme } = choiceOf(take, charts);
  const locale = document.documentElement.dataset['locale'] ?? '';
  const of = [switches.includes('unit') ? unit : '', coding, chosen, theme];
  return [edition, id, ...of, locale].filter((part) => part !== '').join('-');
}

async function answer(take: HTMLElement, button: HTMLElement, charts: LiveCharts) {
  const message = take.querySelector<HTMLElement>('[data-take-message]');
  const { picture, failed = '' } = button.dataset;
  const say = (text: string) => {
    if (message !== null) message.textContent = text;
  };
  const name = fileName(take, charts);
  if (picture !== undefined) {
    const isPng = button.matches('button');
    await pictureOf(take, charts, picture)
      .then((svg): Blob | string | Promise<Blob> => (isPng ? toPng(svg) : svg))
      .then(
        (file) => {
          saveFile(file, `${name}-${picture}.${isPng ? 'png' : 'svg'}`);
          say('');
        },
        () => {
          say(failed);
        },
      );
    return;
  }
  const details = button.closest('details');
  const table = details?.querySelector('table');
  if (button.matches('[data-csv]')) {
    if (table)
      saveFile(new Blob([tableCsv(table, chosenFacts(take, charts))], { type: 'text/csv' }), `${name}.csv`);
    return;
  }
  const text =
    button.matches('[data-copy-table]') && table
      ? asText(table)
      : (details?.querySelector('[data-copied]')?.textContent.trim() ?? '');
  await copyText(text).then(
    () => {
      say(message?.dataset['done'] ?? '');
    },
    () => {
      say(message?.dataset['refused'] ?? '');
    },
  );
}

/** A table as text, as spreadsheets take it: cells apart by tabs. */
function asText(table: HTMLTableElement): string {
  return [...table.rows].map((row) => [...row.cells].map(cellText).join('\t')).join('\n');
}

/** What the figures of a chart are drawn by, and where they can be seen. */
function chosenFacts(take: HTMLElement, charts: LiveCharts): ChosenFacts {
  const { unit, coding } = choiceOf(take, charts);
  return {
    unit,
    coding: coding === '' ? 'published' : coding,
    version: take.dataset['version'] ?? '',
    address: chosenAddress(take, charts),
  };
}

/** The address of the sheet of a chart in a colour scheme: as it is published, or drawn by what has been chosen. */
async function pictureOf(take: HTMLElement, charts: LiveCharts, scheme: string): Promise<string> {
  const { take: id = '' } = take.dataset;
  const { href } = new URL(`${id}${scheme === 'dark' ? '-dark' : ''}.svg`, charts.page);
  const { document, theme, coding } = charts.choice;
  if ([document, theme, coding].every((each) => each === '')) return href;
  const file = await fetch(href);
  if (!file.ok) throw new Error(`There is no picture at ${href}.`);
  const { chosenSheet } = await import('./chosen-sheet.ts');
  const svg = await chosenSheet(await file.text(), id, charts, chosenAddress(take, charts));
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = svg;
  await image.decode();
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
