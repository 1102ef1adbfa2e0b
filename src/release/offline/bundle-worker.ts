import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The script of a worker with all it imports: `service-worker` or `withdrawn-worker`. */
export async function bundleWorker(name: string): Promise<string> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const built = (await build({
    configFile: false,
    envDir: false,
    root: folder,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      // Not a module: some browsers in use know no module as a service worker.
      rolldownOptions: { input: `${folder}${name}.ts`, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
