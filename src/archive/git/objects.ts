/**
 * The objects of git as bytes, and their names. Made here and not by `git commit`, so that no version or setting of git
 * has a say in them; git checks each when it takes them in. Forms: gitformat-pack(5), and "Git Internals - Git Objects"
 * of the Pro Git book.
 */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

export interface GitObject {
  id: string;
  type: ObjectType;
  content: Buffer;
}

const PACK_TYPES: Readonly<Record<ObjectType, number>> = { commit: 1, tree: 2, blob: 3, tag: 4 };

/** Makes an object and names it by its SHA-1, as every repository that is not told otherwise does. */
export function gitObject(type: ObjectType, content: string | Uint8Array): GitObject {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
  const id = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
  return { id, type, content: bytes };
}

/** Whoever is named in a commit; the zone is always UTC. */
export interface Person {
  name: string;
  email: string;
}

export interface CommitParts {
  tree: string;
  parent: string | null;
  author: Person;
  committer: Person;
  /** Seconds since 1970. */
  time: number;
  message: string;
}

export function commitObject({ tree, parent, author, committer, time, message }: CommitParts): GitObject {
  const head = [
    `tree ${tree}`,
    ...(parent ? [`parent ${parent}`] : []),
    `author ${signature(author, time)}`,
    `committer ${signature(committer, time)}`,
  ];
  return gitObject('commit', `${head.join('\n')}\n\n${message}`);
}

export function tagObject(
  name: string,
  { commit, tagger, time, message }: { commit: string; tagger: Person; time: number; message: string },
): GitObject {
  return gitObject(
    'tag',
    `object ${commit}\ntype commit\ntag ${name}\ntagger ${signature(tagger, time)}\n\n${message}`,
  );
}

const signature = ({ name, email }: Person, time: number) => `${name} <${email}> ${time} +0000`;

/** As git itself does with objects that have just been made; it is thorough when it packs anew. */
const FAST = 1;
/** Up to which size an object is not compressed: for a hundred small ones, setting up the compressor takes most of the time. */
const SMALL = 8192;

function packed(content: Buffer): Buffer {
  return content.length > SMALL ? deflateSync(content, { level: FAST }) : stored(content);
}

/** A stream of zlib with one block that is stored as it is. RFC 1950, RFC 1951 section 3.2.4. */
function stored(content: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(content.length + 11);
  bytes.writeUInt16BE(0x7801, 0);
  bytes.writeUInt8(1, 2);
  bytes.writeUInt16LE(content.length, 3);
  bytes.writeUInt16LE(~content.length & 0xffff, 5);
  content.copy(bytes, 7);
  // Adler-32. The sums stay small enough for all that is stored to be reduced once.
  let one = 1;
  let two = 0;
  for (let at = 0; at < content.length; at += 1) {
    one += content[at] as number;
    two += one;
  }
  bytes.writeUInt16BE(two % 65_521, content.length + 7);
  bytes.writeUInt16BE(one % 65_521, content.length + 9);
  return bytes;
}

/** Objects as the bytes of a pack, none of them a delta of another: git makes those when it packs anew. */
export function packOf(objects: readonly GitObject[]): Buffer {
  const head = Buffer.alloc(12);
  head.write('PACK');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(objects.length, 8);
  const parts: Buffer[] = [head];
  for (const { type, content } of objects) {
    parts.push(entryHead(PACK_TYPES[type], content.length), packed(content));
  }
  const body = Buffer.concat(parts);
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}

/** Type and size: four bits of the size beside the type, seven in each byte behind it. */
function entryHead(type: number, size: number): Buffer {
  let rest = Math.floor(size / 16);
  const bytes = [(type << 4) | (size % 16)];
  while (rest > 0) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 0x80;
    bytes.push(rest % 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from(bytes);
}
