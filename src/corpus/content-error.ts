/** A mistake in the content: says which file, where in it, what is wrong and what to do. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
  }
}
