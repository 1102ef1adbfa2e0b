import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';

/** What a process cost with all that it started; null where the system does not tell. */
export interface RunCost {
  /** Seconds by the clock, which other work on the machine makes more of. */
  wall: number;
  /** Seconds of processors, for the program and the system, which it hardly does. */
  cpu: number | null;
  /** The most memory resident at once, in bytes. */
  memory: number | null;
}

/** How often memory is looked at, in milliseconds. */
const LOOK = 500;
/** Ticks of a processor a second and bytes of a page, as Linux counts them. */
const [TICKS, PAGE] = [100, 4096];

/** Runs a command in a folder; what it prints goes into the file `log`. */
export async function measuredRun(command: string, folder: string, log: string): Promise<RunCost> {
  const output = openSync(log, 'w');
  const start = performance.now();
  const child = spawn(command, { cwd: folder, shell: true, stdio: ['ignore', output, output] });
  const most = { cpu: 0, memory: 0 };
  const look = () => {
    const tree = processTree(child.pid ?? 0);
    most.memory = Math.max(most.memory, tree.memory);
    most.cpu = Math.max(most.cpu, tree.cpu);
  };
  const timer = setInterval(look, LOOK);
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  clearInterval(timer);
  closeSync(output);
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`The build in ${folder} failed: see ${log}.`);
  return { wall, cpu: most.cpu || null, memory: most.memory || null };
}

/** Processor time and memory of a process and its descendants, 0 where there is no `/proc` to read. */
function processTree(root: number): { cpu: number; memory: number } {
  const all = readProcesses();
  const ids = new Set([root]);
  for (const id of ids) for (const each of all) if (each.parent === id) ids.add(each.id);
  const own = all.filter(({ id }) => ids.has(id));
  return {
    cpu: own.reduce((sum, each) => sum + each.cpu, 0),
    memory: own.reduce((sum, each) => sum + each.memory, 0),
  };
}

/** See proc_pid_stat(5): the fields behind the name, which may hold spaces itself. */
function readProcesses() {
  const ids = folderNames('/proc').filter((name) => /^\d+$/u.test(name));
  return ids.flatMap((id) => {
    const fields = textOf(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ').map(Number) ?? [];
    if (fields.length < 22) return [];
    const cpu = fields.slice(11, 15).reduce((sum, each) => sum + each, 0) / TICKS;
    return [{ id: Number(id), parent: fields[1] ?? 0, cpu, memory: (fields[21] ?? 0) * PAGE }];
  });
}

function folderNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty where the process has ended meanwhile. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
