/** A mistake in the content: says which file, where in it, what is wrong and what to do. */
export class ContentError extends Error {
  override name = 'ContentError';
  /** Astro prints it below the message. */
  readonly hint = 'content/GUIDELINES.md says how the files are written.';

  readonly file: string;
  readonly problem: string;
  readonly field: readonly (string | number)[];
  /** From 1; undefined where it is not known, or stands behind the file’s name. */
  readonly line: number | undefined;

  /**
   * @param file with the line, where the mistake was found by it
   * @param field where in the file’s YAML the mistake stands, from which `withLine` finds the line
   */
  constructor(file: string, problem: string, field: readonly (string | number)[] = [], line?: number) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${problem}`);
    this.file = file;
    this.problem = problem;
    this.field = field;
    this.line = line;
    // The mistake is in the content; where the code found it would only mislead.
    this.stack = `${this.name}: ${this.message}`;
  }

  /** Short, as Astro takes an error whose text has the word “document” for one about browser code. */
  override toString(): string {
    return this.name;
  }

  /**
   * Tells a mistake behind which a check can go on: it is kept while mistakes are gathered.
   * @throws {ContentError} the mistake itself, where they are not.
   */
  static tell(...mistake: ConstructorParameters<typeof ContentError>): void {
    const told = new ContentError(...mistake);
    if (gathered === null) throw told;
    gathered.push(told);
  }

  /**
   * Does what can be done without what depends on it: of a mistake that ends it, nothing comes, and the next is done.
   * @throws {ContentError} the mistake, where mistakes are not gathered.
   */
  static attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (gathered === null || !(error instanceof ContentError)) throw error;
      gathered.push(error);
      return undefined;
    }
  }

  /** What comes of some work, or undefined, with all mistakes that were told while it was done. */
  static gather<T>(work: () => T): { value: T | undefined; mistakes: ContentError[] } {
    const [outer, mistakes]: [ContentError[] | null, ContentError[]] = [gathered, []];
    gathered = mistakes;
    try {
      return { value: ContentError.attempt(work), mistakes };
    } finally {
      gathered = outer;
    }
  }

  /** Whether a mistake was told of this field of a file, of what it stands in or what stands in it; without a field, of the file. */
  static isTold(file: string, ...field: (string | number)[]): boolean {
    const isSame = (part: string | number, index: number) =>
      index >= field.length || String(part) === String(field[index]);
    return (gathered ?? []).some(
      (mistake) => mistake.file.replace(/:\d+$/u, '') === file && mistake.field.every(isSame),
    );
  }

  /** The files of the mistakes told so far while they are gathered, one for each. */
  static toldFiles(): string[] {
    return (gathered ?? []).map(({ file }) => file.replace(/:\d+$/u, ''));
  }

  /** Several mistakes as one error that says them all. */
  static all(mistakes: readonly ContentError[]): ContentError | undefined {
    const [first, ...rest] = mistakes;
    if (first === undefined || rest.length === 0) return first;
    const text = mistakes.map(({ message }) => message).join('\n');
    const error = new ContentError(first.file, first.problem, first.field, first.line);
    error.message = `${mistakes.length} mistakes in the content:\n${text}`;
    error.stack = `${error.name}: ${error.message}`;
    return error;
  }
}

/** The mistakes told so far, while they are gathered; null where each is thrown. */
let gathered: ContentError[] | null = null;
