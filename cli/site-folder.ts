/** A folder with a site, of which only what was written by this program before is ever replaced or removed. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { visibleOutput } from '../src/index.ts';
import { cannotWrite } from './cannot-write.ts';
import { CliError } from './cli-error.ts';
import { writeWhole } from './write-whole.ts';

/** Lists the files of the site, each with the SHA-256 of its bytes, as `sha256sum` writes and checks them. */
export const MANIFEST = 'treaty-site.sha256';

export type Written = 'written' | 'unchanged' | 'left-alone';

export class SiteFolder {
  readonly #folder: string;
  /** What this program wrote there; of a file that was being replaced when a run was ended, the old bytes or the new ones. */
  readonly #known: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #now = new Map<string, string>();

  private constructor(folder: string, known: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#folder = folder;
    this.#known = known;
  }

  /**
   * Opens a folder that is new, empty, or has a site in it.
   *
   * @throws {CliError} `usage` for any other, `cannot-write`.
   */
  static open(folder: string): SiteFolder {
    try {
      if (existsSync(folder) && !statSync(folder).isDirectory())
        throw new CliError(
          'usage',
          `${folder} is not a folder. treaty site takes the drafts from the library (--library) and writes a site of them: name a folder for it that is new, empty, or has a site in it.`,
        );
      mkdirSync(folder, { recursive: true });
      const manifest = join(folder, MANIFEST);
      if (!existsSync(manifest) && readdirSync(folder).length > 0) {
        throw new CliError(
          'usage',
          `${folder} is not empty, and treaty site did not write what is in it. Name a folder that is new, empty, or has a site in it.`,
        );
      }
      return new SiteFolder(realpathSync(folder), existsSync(manifest) ? readManifest(manifest) : new Map());
    } catch (error) {
      throw error instanceof CliError ? error : cannotWrite(folder, error);
    }
  }

  /** Writes a file, unless it has these bytes already, or is one that this program did not write. */
  put(path: string, text: string): Written {
    const bytes = Buffer.from(visibleOutput(text, false));
    const hash = hashOf(bytes);
    const target = join(this.#folder, path);
    try {
      mkdirSync(dirname(target), { recursive: true });
      // A folder of the site that somebody made a link would lead out of it.
      if (!`${realpathSync(dirname(target))}${sep}`.startsWith(this.#folder + sep)) return 'left-alone';
      const found = this.#found(path);
      if (found === hash) {
        this.#now.set(path, hash);
        return 'unchanged';
      }
      if (found !== null && !this.#known.get(path)?.has(found)) return 'left-alone';
      // First the list, so that also a run that is ended here leaves nothing that the next one would not know.
      appendFileSync(join(this.#folder, MANIFEST), lineOf(path, hash));
      writeWhole(target, bytes);
    } catch (error) {
      throw cannotWrite(target, error);
    }
    this.#now.set(path, hash);
    return 'written';
  }

  /**
   * Removes the files of earlier runs that this one did not make, and writes the list of those it did.
   *
   * @returns the paths that were removed, and those that were left because they are not as they were written.
   */
  finish(): { removed: string[]; leftAlone: string[] } {
    const removed: string[] = [];
    const leftAlone: string[] = [];
    try {
      for (const [path, hashes] of this.#known) {
        if (this.#now.has(path)) continue;
        const found = this.#found(path);
        if (found === null) continue;
        if (!hashes.has(found)) leftAlone.push(path);
        else {
          rmSync(join(this.#folder, path));
          removed.push(path);
          this.#removeEmpty(dirname(path));
        }
      }
      this.#writeManifest();
    } catch (error) {
      throw cannotWrite(this.#folder, error);
    }
    return { removed, leftAlone };
  }

  #writeManifest(): void {
    const lines = [...this.#now].sort(([one], [two]) => (one < two ? -1 : 1)).map(line => lineOf(...line));
    const manifest = join(this.#folder, MANIFEST);
    const text = lines.join('');
    if (existsSync(manifest) && readFileSync(manifest, 'utf8') === text) return;
    writeWhole(manifest, text);
  }

  /** The hash of what stands there; null where nothing does; no hash for what is no file. */
  #found(path: string): string | null {
    const stat = lstatSync(join(this.#folder, path), { throwIfNoEntry: false });
    if (!stat) return null;
    return stat.isFile() ? hashOf(readFileSync(join(this.#folder, path))) : 'no file';
  }

  #removeEmpty(path: string): void {
    for (let at = path; at !== '.' && at !== ''; at = dirname(at)) {
      const folder = join(this.#folder, at);
      if (!existsSync(folder) || readdirSync(folder).length > 0) return;
      rmdirSync(folder);
    }
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const lineOf = (path: string, hash: string): string => `${hash}  ${path}\n`;

/** Only paths that a site has are read from it: somebody may have put another one in. */
function readManifest(path: string): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, hash, file] = /^([a-f\d]{64}) {2}((?:[\w~+.-]+\/)*[\w~+.-]+)$/.exec(line) ?? [];
    if (!hash || !file || file.split('/').some(part => /^\.+$/.test(part))) continue;
    known.set(file, (known.get(file) ?? new Set()).add(hash));
  }
  return known;
}
