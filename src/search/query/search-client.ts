import type { Answer, SearchQuestion } from './run-search.ts';
import type { Answered, Asked } from './search-worker.ts';

/** Milliseconds after which a search is given up: a slow phone’s first query takes a tenth of it. */
const DEADLINE = 20_000;

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
  timer: ReturnType<typeof setTimeout>;
}

/** Searches in a worker, so that typing never waits; a search that fails or takes too long ends the worker, and the next starts afresh. */
export class SearchClient {
  readonly #root: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #asked = 0;

  /** @param root The root of the site, ending in `/`. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Answers a question, or rejects within the deadline. */
  ask(question: SearchQuestion): Promise<Answer> {
    const id = this.#asked++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#fail(new Error('The search took too long.'));
      }, DEADLINE);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#worker ??= this.#start();
      this.#worker.postMessage({ id, root: this.#root, question } satisfies Asked);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      if ('error' in data) {
        this.#fail(new Error(data.error));
        return;
      }
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      clearTimeout(waiting?.timer);
      waiting?.resolve(data.answer);
    });
    worker.addEventListener('error', () => {
      this.#fail(new Error('The search could not be started.'));
    });
    return worker;
  }

  #fail(error: Error) {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.#waiting.clear();
  }
}
