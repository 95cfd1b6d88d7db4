/** The text of Word files as LibreOffice reads it. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WordFile {
  /** Letters, digits and hyphens. */
  name: string;
  bytes: Uint8Array;
  /** What becomes of tracked changes, if there are any. */
  tracked?: 'accept' | 'reject' | undefined;
}

const TEXT = 'txt:Text (encoded):UTF8,LF,,,';

/** The texts of files by `name`, or `name.accept` and `name.reject`. */
export function libreOfficeTexts(files: readonly WordFile[]): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const named = files.map(file => ({ ...file, key: [file.name, file.tracked].filter(Boolean).join('.') }));
    for (const { key, bytes } of named) writeFileSync(join(folder, `${key}.docx`), bytes);
    const plain = named.filter(({ tracked }) => !tracked).map(({ key }) => `${key}.docx`);
    // Without a file to convert LibreOffice would start and wait for ever.
    if (plain.length > 0) convert(folder, plain);
    if (named.some(({ tracked }) => tracked)) resolveChanges(folder);
    return new Map(named.map(({ key }) => [key, readFileSync(join(folder, `${key}.txt`), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each file as LibreOffice prints it, by name: PDF. A file that it cannot open has none. */
export function libreOfficePdfs(files: readonly WordFile[]): Map<string, Uint8Array | null> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    for (const { name, bytes } of files) writeFileSync(join(folder, `${name}.docx`), bytes);
    convert(
      folder,
      files.map(({ name }) => `${name}.docx`),
      'pdf',
    );
    const pdf = (name: string) => join(folder, `${name}.pdf`);
    return new Map(files.map(({ name }) => [name, existsSync(pdf(name)) ? readFileSync(pdf(name)) : null]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A profile of its own, so that a running LibreOffice is left alone. */
const profile = (folder: string) => `-env:UserInstallation=file://${folder}/profile`;

function convert(folder: string, files: readonly string[], format = TEXT): void {
  const words = ['--headless', '--norestore', profile(folder), '--convert-to', format, ...files];
  const { status, stderr } = spawnSync('soffice', words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
}

/** A LibreOffice that starts on a busy machine may go away before it was asked anything: then it is asked again. */
const ATTEMPTS = 3;

function resolveChanges(folder: string): void {
  const script = join(import.meta.dirname, 'resolve-changes.py');
  let reason = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const pipe = `treaty-${process.pid}-${attempt}`;
    const words = ['--headless', '--norestore', profile(folder), `--accept=pipe,name=${pipe};urp;`];
    const office = spawn('soffice', words, { stdio: 'ignore' });
    try {
      const ended = spawnSync('/usr/bin/python3', [script, pipe, folder], { encoding: 'utf8' });
      if (ended.status === 0) return;
      reason = `${ended.stderr} (status ${ended.status}, signal ${ended.signal})`;
    } finally {
      office.kill();
    }
  }
  throw new Error(`LibreOffice could not resolve tracked changes: ${reason}`);
}
