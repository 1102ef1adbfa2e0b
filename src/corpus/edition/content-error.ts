/** A mistake in the content: says which file, where in it, what is wrong and what to do. */
export class ContentError extends Error {
  override name = 'ContentError';
  /** Astro prints it below the message. */
  readonly hint = 'content/GUIDELINES.md says how the files are written.';

  readonly file: string;
  readonly problem: string;
  readonly field: readonly (string | number)[];

  /**
   * @param file with the line, where the mistake was found by it
   * @param field where in the file’s YAML the mistake stands, from which `withLine` finds the line
   */
  constructor(file: string, problem: string, field: readonly (string | number)[] = []) {
    super(`${file}: ${problem}`);
    this.file = file;
    this.problem = problem;
    this.field = field;
    // The mistake is in the content; where the code found it would only mislead.
    this.stack = `${this.name}: ${this.message}`;
  }

  /** Short, as Astro takes an error whose text has the word “document” for one about browser code. */
  override toString(): string {
    return this.name;
  }
}
