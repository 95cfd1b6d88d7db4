/** What a command is: a row of the table in `program.ts`, and a body that is loaded when it is called for. */
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';

export interface Positional {
  name: string;
  help: string;
  /** Any number of them, none included. Only the last may be. */
  repeated?: boolean;
  /** It may be left out. Only the last may be. */
  optional?: boolean;
  /** The option, and its value, with which it is left out. */
  without?: readonly [option: string, value: string];
}

export interface Option {
  /** What stands for the value in help; without one the option takes none. */
  value?: string;
  short?: string;
  /** The values that are accepted; the first is taken where the option is not given. */
  choices?: readonly string[];
  help: string;
  /** An earlier name that is still accepted. */
  formerly?: string;
}

export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What a reader needs to know in addition, one paragraph each. */
  about: readonly string[];
  positionals: readonly Positional[];
  options: Readonly<Record<string, Option>>;
  examples: readonly string[];
  load: () => Promise<{ run: Run }>;
}

/** Several commands under one word: `archive init`, `archive commit`. */
export interface CommandGroup {
  name: string;
  summary: string;
  about: readonly string[];
  /** Their names begin with that of the group. */
  commands: readonly Command[];
  /** The one that is meant where the second word is the name of none. */
  usual?: string;
}

/** Does the work: writes the result to `io.stdout`, everything else to `io.stderr`, and returns the exit code. */
export type Run = (call: Call, io: Io) => Promise<ExitCode>;

/** A command as it was called, its options checked. */
export interface Call {
  /** At least as many as are not repeated. */
  positionals: readonly string[];
  /** The value of an option, or its default; undefined where it is neither given nor has one. */
  option(name: string): string | undefined;
  /** The values of an option that may be given several times, in their order. */
  all(name: string): readonly string[];
  /** Whether an option without value was given. */
  has(name: string): boolean;
}
