import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** What a thread is to run: a function of a module, by the name it is exported under. */
interface Task {
  module: string;
  name: string;
  args: unknown[];
}

type Functions<M> = { [K in keyof M]: M[K] extends (...args: never[]) => unknown ? K : never }[keyof M];

/**
 * Runs a function of a module in a thread of its own: beside other work, and with a memory of its own,
 * which is not searched for what can be freed each time a file is read. Arguments and result are copied.
 * @param module `new URL('./file.ts', import.meta.url)`
 * @throws What the function throws.
 */
export async function inThread<M, K extends Functions<M> & string>(
  module: URL,
  name: K,
  ...args: M[K] extends (...args: infer A) => unknown ? A : never
): Promise<M[K] extends (...args: never[]) => infer R ? Awaited<R> : never> {
  const task: Task = { module: module.href, name, args };
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  return await new Promise((done, fail) => {
    worker.once('message', done);
    worker.once('error', fail);
  });
}

if (!isMainThread && parentPort !== null) {
  const { module, name, args } = workerData as Task;
  const functions = (await import(module)) as Record<string, (...args: unknown[]) => unknown>;
  parentPort.postMessage(await functions[name]?.(...args));
}
