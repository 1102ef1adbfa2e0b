/** A mistake in the content: says which file, where in it, what is wrong and what to do. */
export class ContentError extends Error {
  override name = 'ContentError';
  /** Astro prints it below the message. */
  readonly hint = 'content/GUIDELINES.md says how the files are written.';

  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    // The mistake is in the content; where the code found it would only mislead.
    this.stack = `${this.name}: ${this.message}`;
  }

  /** Short, as Astro takes an error whose text has the word “document” for one about browser code. */
  override toString(): string {
    return this.name;
  }
}
