/** Whether two paths lead to one file, also through links: what is written must never take the place of what was read. */
import { statSync } from 'node:fs';

/** False where one of them is no file, or no path at all: any word of a command line may be asked about. */
export function isSameFile(one: string, two: string): boolean {
  try {
    const [left, right] = [statSync(one), statSync(two)];
    return left.isFile() && left.ino === right.ino && left.dev === right.dev;
  } catch {
    return false;
  }
}
