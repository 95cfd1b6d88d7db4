/** A folder, for example one that another program fills: new and changed files. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { NET_LIMITS } from '../net/limits.ts';
import { hashOf } from '../pull/fetch-listed.ts';
import { SourceError } from '../source-error.ts';
import { fits } from '../wildcard.ts';
import { type FoundDocument, type Look, MOST_LISTED, type Place } from './types.ts';

/** A library may come from anybody: without `--local`, it names folders inside itself only. */
export async function lookAtFolder({ source, folder, state, context }: Place): Promise<Look> {
  const path = resolve(folder, source.address);
  const root = realOf(folder, folder);
  const real = realOf(path, source.address);
  if (!context.net.allowLocal && real !== root && !real.startsWith(root + sep))
    throw new SourceError(
      'unsafe-source',
      `${source.address} is not read: it is outside the folder of the treaty. --local allows that.`,
    );
  const names = readdirSync(real)
    .filter(name => !name.startsWith('.') && fits(source.links ?? '*', name))
    .filter(name => lstatSync(join(real, name)).isFile())
    .sort()
    .slice(0, MOST_LISTED);
  const most = context.net.limits?.maxBytes ?? NET_LIMITS.maxBytes;
  const found: FoundDocument[] = [];
  for (const name of names) {
    const file = join(real, name);
    if (statSync(file).size > most)
      throw new SourceError('bad-answer', `${file} has more than ${most} bytes.`);
    const bytes = readFileSync(file);
    const known = state?.documents[name];
    if (known && !('passed' in known) && known.sha256 === hashOf(bytes)) continue;
    const again = async () => readFileSync(file);
    found.push({ name, address: file, bytes, fileName: name, validators: {}, type: '', again });
  }
  return { found, passed: [] };
}

function realOf(path: string, name: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    throw new SourceError('cannot-reach', `${name} could not be read: there is no such folder.`, cause);
  }
}
