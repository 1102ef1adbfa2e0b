import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Characters of the sum of all files that name their folder. */
const VERSION = 12;

/** A folder named after all that is in it, so that no file of another build is ever taken for one of this. */
export class VersionedFolder {
  readonly #parent: string;
  readonly #sum = createHash('sha256');

  constructor(parent: string) {
    this.#parent = parent;
  }

  async write(name: string, value: unknown): Promise<void> {
    const content = packed(value);
    this.#sum.update(name).update(content);
    await mkdir(this.#unnamed, { recursive: true });
    await writeFile(join(this.#unnamed, name), content);
  }

  /** Gives the folder its name, and tells it. */
  async close(): Promise<string> {
    const version = this.#sum.digest('hex').slice(0, VERSION);
    await rm(join(this.#parent, version), { recursive: true, force: true });
    await rename(this.#unnamed, join(this.#parent, version));
    return version;
  }

  get #unnamed(): string {
    return join(this.#parent, 'unnamed');
  }
}

/** Compressed here, because a server does not know these files for text. */
export function packed(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 9 });
}
