import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what each engine does of what is asked of it: a row a test, a column an engine. */
export default class FeatureTable implements Reporter {
  readonly #rows = new Map<string, Map<string, string>>();
  readonly #browsers = new Map<string, string>();

  onTestEnd(test: TestCase, result: TestResult) {
    const engine = test.parent.project()?.name ?? '';
    const said = (type: string) => result.annotations.find((each) => each.type === type)?.description;
    this.#browsers.set(engine, said('browser') ?? this.#browsers.get(engine) ?? engine);
    const row = this.#rows.get(test.title) ?? new Map<string, string>();
    if (row.get(engine) !== 'fails')
      row.set(
        engine,
        result.status === 'skipped' ? `– ${said('skip')}` : result.status === 'passed' ? 'ok' : 'fails',
      );
    this.#rows.set(test.title, row);
  }

  onEnd({ status }: FullResult) {
    const engines = [...this.#browsers.keys()].sort();
    const table = [
      ['', ...engines.map((engine) => this.#browsers.get(engine) ?? engine)],
      ...[...this.#rows].map(([title, row]) => [
        title,
        ...engines.map((engine) => row.get(engine) ?? 'not run'),
      ]),
    ];
    const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
    console.log(`\nEngines (${status})`);
    for (const row of table)
      console.log(
        row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd(),
      );
  }
}
