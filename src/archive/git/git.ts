/**
 * The door to git. Nothing of the user's set-up gets through it: no configuration, hook, alias, attribute, replacement,
 * graft, locale, time zone or prompt.
 */
import type { SimpleGit } from 'simple-git';
import { ArchiveError } from './archive-error.ts';

/** `update-ref --stdin` with prepare and commit, `init --initial-branch`. */
const OLDEST: readonly [number, number] = [2, 28];

/** Settings that go before those of any file. `/dev/null` is a folder without hooks, and a file without attributes. */
const SETTINGS: Readonly<Record<string, string>> = {
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.attributesFile': '/dev/null',
  'core.excludesFile': '/dev/null',
  'core.autocrlf': 'false',
  'core.precomposeUnicode': 'false',
  'core.commitGraph': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'push.followTags': 'false',
  'push.gpgSign': 'false',
  'advice.graftFileDeprecated': 'false',
};

const NOTHING: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** What git needs of the user to reach a remote: keys and helpers that are the user's own. Never hooks or settings. */
const OF_THE_USER = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SSH_AUTH_SOCK', 'USER', 'SystemRoot', 'TMPDIR'];

const ALLOWED = {
  allowUnsafeConfigPaths: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeHooksPath: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeTemplateDir: true,
  // What receives a push on this machine is given here, so that the repository there has no say in it.
  allowUnsafePack: true,
};

export interface GitOptions {
  /** The folder `.git`, or the bare repository. Given, nothing is searched for and nobody's ownership is asked. */
  gitDir?: string;
  workTree?: string;
  /** An index beside the usual one. */
  indexFile?: string;
  /** A remote is to be reached: the user's own configuration says by which key. */
  remote?: boolean;
}

/** One repository, or none yet. Calls are made one behind the other. */
export class Git {
  readonly options: GitOptions;
  readonly #directory: string;
  #client: Promise<SimpleGit> | undefined;
  #input: Buffer | undefined;

  constructor(directory: string, options: GitOptions = {}) {
    this.#directory = directory;
    this.options = options;
  }

  /** Standard output of a command, as text. @throws {ArchiveError} `no-git`, `git-failed`, `git-stopped` */
  async run(words: readonly string[], input?: string | Buffer): Promise<string> {
    return (await this.bytes(words, input)).toString('utf8');
  }

  /** Standard output of a command, as it is. @throws {ArchiveError} `no-git`, `git-failed`, `git-stopped` */
  async bytes(words: readonly string[], input: string | Buffer = ''): Promise<Buffer> {
    this.#client ??= this.#start();
    const client = await this.#client;
    const chunks: Buffer[] = [];
    // An empty input is not written, and the command would wait for its end.
    this.#input = input.length > 0 ? Buffer.from(input) : Buffer.from('\n');
    try {
      await client
        .outputHandler((_command, stdout, stderr) => {
          stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
          // A command that says nothing is given 50 ms more to say something, when it has ended. It has said nothing.
          stderr.once('end', () => stderr.emit('data', Buffer.alloc(0)));
        })
        .raw([...words]);
    } catch (cause) {
      throw failure(words, cause);
    }
    return Buffer.concat(chunks);
  }

  /** As `run`, or null where git ends with an error. A git that is missing, or was stopped, gave no answer: that is thrown. */
  async ask(words: readonly string[]): Promise<string | null> {
    try {
      return await this.run(words);
    } catch (error) {
      if (error instanceof ArchiveError && error.code === 'git-failed') return null;
      throw error;
    }
  }

  async #start(): Promise<SimpleGit> {
    const { simpleGit } = await import('simple-git');
    const env = environment(this.options);
    return simpleGit({
      baseDir: this.#directory,
      input: () => this.#input,
      allowEnvironment: Object.keys(env),
      unsafe: ALLOWED,
      errors: failureOf,
      // A timer at the end of each command would keep the program from ending. What asks a remote may leave a process
      // behind that holds on to the output, as ssh does, so there it is not waited for.
      ...(this.options.remote ? {} : { completion: { onClose: true, onExit: false } }),
    }).env(env);
  }
}

function environment({ gitDir, workTree, indexFile, remote }: GitOptions): Record<string, string> {
  const env: Record<string, string> = { ...NOTHING };
  for (const name of OF_THE_USER) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  const settings = Object.entries(SETTINGS);
  env.GIT_CONFIG_COUNT = String(settings.length);
  for (const [at, [key, value]] of settings.entries()) {
    env[`GIT_CONFIG_KEY_${at}`] = key;
    env[`GIT_CONFIG_VALUE_${at}`] = value;
  }
  if (gitDir) env.GIT_DIR = gitDir;
  if (workTree) env.GIT_WORK_TREE = workTree;
  if (indexFile) env.GIT_INDEX_FILE = indexFile;
  if (remote) {
    for (const name of ['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM']) delete env[name];
    env.GIT_ALLOW_PROTOCOL = 'file:https:http:ssh:git';
  }
  return env;
}

/** @throws {ArchiveError} `no-git` where git is missing or older than what is needed. */
export async function checkGit(git: Git): Promise<void> {
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(await git.run(['version'])) ?? []).map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new ArchiveError(
      'no-git',
      `The installed git is ${major}.${minor}; an archive needs ${OLDEST.join('.')} or later. Install a newer git and try again.`,
    );
  }
}

/** What a process that was ended by a signal says of itself. */
const STOPPED = 'ended without an exit status';

/**
 * Whether a command failed: simple-git takes one without an exit status, which a signal ended, and one that fails in silence, for a
 * success. What it printed until then is half of an answer.
 */
function failureOf(
  error: Buffer | Error | undefined,
  { exitCode, stdErr, stdOut }: { exitCode: number | null; stdErr: Buffer[]; stdOut: Buffer[] },
): Buffer | Error | undefined {
  if (exitCode === 0) return error;
  if (typeof exitCode !== 'number' || exitCode > USAGE)
    return Buffer.concat([Buffer.from(`${STOPPED} `), ...stdErr]);
  return error ?? Buffer.concat([...stdOut, ...stdErr]);
}

/** What git ends with where it was called wrongly. All above is what it reports for a process of its own that a signal ended. */
const USAGE = 129;

function failure(words: readonly string[], cause: unknown): ArchiveError {
  const said = (cause as Error).message.trim();
  if (said.startsWith(STOPPED)) {
    return new ArchiveError(
      'git-stopped',
      `git ${words[0]} was stopped before it had finished, by a signal or for lack of memory. Run the command again; treaty archive verify checks what is there.`,
      cause,
    );
  }
  if (/spawn \S+ ENOENT/.test(said)) {
    return new ArchiveError(
      'no-git',
      'git was not found. An archive is a git repository: install git (2.28 or later) and make sure that it is in PATH.',
      cause,
    );
  }
  const code =
    /Read-only file system|No space left|Permission denied|insufficient permission|Disk quota|File too large|unable to write/i;
  const reason = said.replaceAll(/^(?:fatal|error): /gm, '');
  return new ArchiveError(
    code.test(said) ? 'cannot-store' : 'git-failed',
    code.test(said)
      ? `Nothing was archived, because git cannot write: ${reason}. The archive is unchanged. Free disk space or check the permissions, and try again.`
      : `git ${words[0]} failed: ${reason}`,
    cause,
  );
}
