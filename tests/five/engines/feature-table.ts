import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what each engine does of what is asked of it: a row a test, a column an engine. */
export default class FeatureTable implements Reporter {
  readonly #rows = new Map<string, Map<string, string>>();
  /** The name and version of each engine’s browser, once it has started. */
  readonly #browsers = new Map<string, string>();
  readonly #skips = new Set<string>();

  onTestEnd(test: TestCase, { status, annotations }: TestResult) {
    const engine = test.parent.project()?.name ?? '';
    const said = (type: string) => annotations.find((each) => each.type === type)?.description;
    this.#browsers.set(engine, said('browser') ?? this.#browsers.get(engine) ?? engine);
    if (status === 'skipped') this.#skips.add(`${engine} skipped: ${said('skip') ?? 'for no reason given'}`);
    const row = this.#rows.get(test.title) ?? new Map<string, string>();
    // A test that is repeated fails if it failed once.
    if (row.get(engine) !== 'fails') row.set(engine, CELLS[status]);
    this.#rows.set(test.title, row);
  }

  onEnd({ status }: FullResult) {
    const engines = [...this.#browsers.keys()].sort();
    const rows = [...this.#rows].map(([title, row]) => [
      title,
      ...engines.map((each) => row.get(each) ?? ''),
    ]);
    const table = [['', ...engines.map((each) => this.#browsers.get(each) ?? each)], ...rows];
    const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
    const lines = table.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
    console.log([`\nEngines: ${status}`, ...lines.map((line) => line.trimEnd()), ...this.#skips].join('\n'));
  }
}

const CELLS = { passed: 'ok', skipped: 'skipped', failed: 'fails', timedOut: 'fails', interrupted: 'fails' };
