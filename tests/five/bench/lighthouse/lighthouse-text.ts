import { median } from 'd3';
import type { LighthouseFigures } from './lighthouse-median.ts';

/** What Lighthouse found of a page. */
export interface JudgedPage extends LighthouseFigures {
  address: string;
}

/** The least score a page may have, of 100. */
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const SCORES = Object.keys(LEAST) as (keyof typeof LEAST)[];

/** The scores below their limits, each as a sentence. */
export function missedScores(pages: readonly JudgedPage[]): string[] {
  return pages.flatMap((page) =>
    SCORES.filter((score) => page[score] < LEAST[score]).map(
      (score) => `${page.address}: ${score} ${page[score]}, at least ${LEAST[score]}.`,
    ),
  );
}

/** The scores of all pages as a Markdown page. */
export function lighthouseText(pages: readonly JudgedPage[], runs: number): string {
  const missed = missedScores(pages);
  const heads = ['page', ...SCORES, 'largest paint', 'blocking time', 'layout shift'];
  const rows = pages.map((page) => [
    `\`${page.address}\``,
    ...SCORES.map((score) => page[score]),
    `${Math.round(page.lcp)} ms`,
    `${Math.round(page.tbt)} ms`,
    page.cls.toFixed(3),
  ]);
  const table = [heads, ['---', ...heads.slice(1).map(() => '---:')], ...rows];
  return `# Lighthouse on every kind of page

Written by \`npm run bench:lighthouse\`: the largest page of each kind in each language, on Lighthouse’s slow phone
(simulated), ${runs === 1 ? 'one run each' : `the median of ${runs} runs`}. Scores of performance vary with the machine; Lighthouse rated this one
${Math.round(median(pages, ({ machine }) => machine) ?? 0)}. The pages for wrong addresses are left out, as they answer 404 and are not to be listed.

${missed.length === 0 ? 'Every page has its 98 for performance and 100 for the rest.' : missed.map((each) => `- Missed: ${each}`).join('\n')}

${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}
