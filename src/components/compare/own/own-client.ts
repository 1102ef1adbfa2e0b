import type { OwnQuestion, OwnReply } from './own-worker.ts';

type Ask<Kind extends OwnQuestion['ask']> = Omit<Extract<OwnQuestion, { ask: Kind }>, 'id'>;

/** Asks the worker; of several questions only the last is answered. */
export class OwnClient {
  readonly #answer: (reply: OwnReply) => void;
  #worker: Worker | null = null;
  #question = 0;

  constructor(answer: (reply: OwnReply) => void) {
    this.#answer = answer;
  }

  ask(question: Ask<'load'> | Ask<'compare'> | Ask<'level'>) {
    // What is loaded ahead is no question: it keeps no other from being answered.
    if (question.ask === 'load') {
      this.#worker ??= this.#start();
      this.#worker.postMessage({ id: 0, ...question });
      return;
    }
    const id = ++this.#question;
    this.#worker ??= this.#start();
    this.#worker.postMessage({ id, ...question });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<OwnReply>) => {
      if (data.id === this.#question) this.#answer(data);
    };
    // The worker's script could not be loaded: the next question starts another.
    worker.onerror = () => {
      this.#worker = null;
      if (this.#question > 0) this.#answer({ id: this.#question, tell: 'failed', why: 'unloaded' });
    };
    return worker;
  }
}
