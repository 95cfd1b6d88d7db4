/** The zip archive around a Word file: its entries, unpacked one by one and never past a limit. */
import { crc32, inflateRawSync } from 'node:zlib';
import { ReadError } from '../decode.ts';
import { checkLimit, type ReadLimits } from '../limits.ts';

interface Entry {
  name: string;
  isEncrypted: boolean;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  /** Where its local header stands. */
  offset: number;
}

/** Signatures and lengths of the records that are read: APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
const LONGEST_COMMENT = 0xffff;
/** No word processor writes so many parts. */
const MOST_ENTRIES = 20_000;

/**
 * A zip archive in memory. Written for bytes that nobody vouches for: names are looked up and never written to, a size
 * is believed only as far as unpacking bears it out, and every checksum is checked, because a bit that fell over may
 * make another word.
 *
 * Node's own `inflateRawSync` does the unpacking: it stops at a given length, whatever the archive declares.
 */
export class Zip {
  private readonly bytes: Buffer;
  private readonly path: string;
  private readonly limits: ReadLimits;
  private readonly entries: ReadonlyMap<string, Entry>;
  private left: number;

  /** @throws {ReadError} `damaged` for what is cut off or no zip archive, and for names that no sound file has. */
  constructor(bytes: Uint8Array, path: string, limits: ReadLimits) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.path = path;
    this.limits = limits;
    this.left = limits.maxUnpackedBytes;
    this.entries = this.readDirectory();
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /**
   * The bytes of an entry; null if there is none of that name.
   *
   * @throws {ReadError} `too-large`, `encrypted` or `damaged`.
   */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(keyOf(name));
    if (!entry) return null;
    if (entry.isEncrypted)
      throw new ReadError('encrypted', `${this.path} is encrypted. Save it without a password.`);
    this.checkUnpacked(entry.unpacked);
    const bytes = this.unpack(entry);
    if (bytes.length !== entry.unpacked || crc32(bytes) !== entry.crc)
      throw this.damaged(`its part ${name} is not what its checksum says`);
    this.left -= bytes.length;
    return bytes;
  }

  private unpack({ name, method, packed, offset }: Entry): Uint8Array {
    if (!this.isRecord(LOCAL, offset)) throw this.damaged(`its part ${name} is not where it should be`);
    const start =
      offset + LOCAL.length + this.bytes.readUInt16LE(offset + 26) + this.bytes.readUInt16LE(offset + 28);
    const data = this.bytes.subarray(start, start + packed);
    if (data.length < packed) throw this.damaged('it is cut off');
    if (method === 0) return data;
    if (method !== 8) throw this.damaged(`its part ${name} is packed in a way that Word does not use`);
    try {
      return inflateRawSync(data, { maxOutputLength: Math.max(1, this.left) });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') this.checkUnpacked(this.left + 1);
      throw this.damaged(`its part ${name} cannot be unpacked`, cause);
    }
  }

  private readDirectory(): Map<string, Entry> {
    const end = this.findEnd();
    const count = this.bytes.readUInt16LE(end + 10);
    if (count > MOST_ENTRIES) throw this.damaged('it has more parts than any Word file');
    const entries = new Map<string, Entry>();
    let at = this.bytes.readUInt32LE(end + 16);
    for (let left = count; left > 0; left -= 1) {
      if (!this.isRecord(CENTRAL, at)) throw this.damaged('the list of its parts is broken');
      const entry = this.readEntry(at);
      const key = keyOf(entry.name);
      if (/(?:^|\/)\.\.(?:\/|$)|^\/|\\/.test(entry.name))
        throw this.damaged(`it has a part with the name ${entry.name}, which points out of it`);
      if (entries.has(key)) throw this.damaged(`it has two parts with the name ${entry.name}`);
      entries.set(key, entry);
      at +=
        CENTRAL.length +
        Buffer.byteLength(entry.name, 'latin1') +
        this.bytes.readUInt16LE(at + 30) +
        this.bytes.readUInt16LE(at + 32);
    }
    return entries;
  }

  /** The names of parts are ASCII (ECMA-376 part 2, 9.1.1), so that Latin-1 is as good as any decoding. */
  private readEntry(at: number): Entry {
    const { bytes } = this;
    return {
      name: bytes.toString('latin1', at + 46, at + 46 + bytes.readUInt16LE(at + 28)),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
  }

  /** The record at the end of an archive, behind which only a comment may stand. */
  private findEnd(): number {
    const last = this.bytes.length - END.length;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
      if (this.isRecord(END, at)) return at;
    }
    throw this.damaged('the list of its parts, at the end of the file, is missing');
  }

  private isRecord({ signature, length }: { signature: number; length: number }, at: number): boolean {
    return at + length <= this.bytes.length && this.bytes.readUInt32LE(at) === signature;
  }

  /** Whether so many bytes more may be unpacked. */
  private checkUnpacked(bytes: number): void {
    const { maxUnpackedBytes } = this.limits;
    checkLimit(this.path, 'maxUnpackedBytes', maxUnpackedBytes - this.left + bytes, this.limits);
  }

  private damaged(reason: string, cause?: unknown): ReadError {
    return new ReadError(
      'damaged',
      `${this.path} is damaged or no Word file: ${reason}. Get it again, or open it in Word and save it again.`,
      cause,
    );
  }
}

/** The names of parts are compared without regard to case (ECMA-376 part 2, 9.1.1.2). */
const keyOf = (name: string) => name.toLowerCase();
