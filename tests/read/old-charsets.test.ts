/** Plain text that is no UTF-8: read in the character set that makes words of it, and told; or refused. */
import { describe, expect, it } from 'vitest';
import { fullText } from '../../src/document/index.ts';
import { read } from '../../src/read/index.ts';

const bytes = (...values: number[]) => Buffer.from(values);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

async function readBytes(source: Uint8Array) {
  const { draft, file } = await read(source, 'draft.txt');
  return {
    text: fullText(draft),
    told: file.messages.filter(({ ruleId }) => ruleId === 'charset').map(({ reason }) => reason),
  };
}

describe('a text that is no UTF-8', () => {
  it.each([
    [
      'windows-1252',
      latin1('Article premier\n\nL\x92\xc9tat est libre.\n'),
      'Article premier L’État est libre.',
    ],
    [
      'windows-1251',
      latin1('\xd1\xf2\xe0\xf2\xfc\xff 1\n\n\xd1\xf2\xee\xf0\xee\xed\xfb.\n'),
      'Статья 1 Стороны.',
    ],
    ['koi8-r', latin1('\xf3\xd4\xc1\xd4\xd8\xd1 1\n\n\xf3\xd4\xcf\xd2\xcf\xce\xd9.\n'), 'Статья 1 Стороны.'],
    ['gb18030', latin1('\xb5\xda\xd2\xbb\xcc\xf5\n\n\xb5\xde\xd4\xbc\xb9\xfa\xa1\xa3\n'), '第一条 缔约国。'],
    ['windows-1256', latin1('\xc7\xe1\xe3\xc7\xcf\xc9 1\n\n\xc7\xe1\xcf\xe6\xe1.\n'), 'المادة 1 الدول.'],
  ])('in %s is read, and told', async (charset, source, text) => {
    const found = await readBytes(source);
    expect(found.text.replace(/\s+/g, ' ')).toBe(text);
    expect(found.told).toEqual([`The text is not in UTF-8: read as ${charset}`]);
  });

  it('in some of its lines only is read line by line', async () => {
    const source = Buffer.concat([
      Buffer.from('Article 1\n\nL’État.\n\n'),
      latin1('Article 2\n\nL\x92\xc9tat.\n'),
    ]);
    const { text, told } = await readBytes(source);
    expect(text.replace(/\s+/g, ' ')).toBe('Article 1 L’État. Article 2 L’État.');
    expect(told).toEqual(['1 line is not in UTF-8, as the others are: read as windows-1252']);
  });

  it('nor in any set that makes words of it, is refused', async () => {
    const noise = bytes(...Array.from({ length: 3000 }, (_, at) => 0x80 + ((at * 7) % 127)));
    await expect(read(noise, 'draft.txt')).rejects.toMatchObject({ name: 'ReadError', code: 'not-text' });
  });

  it('is not spoken of where it is UTF-8', async () => {
    expect((await readBytes(Buffer.from('Статья 1\n\nСтороны.\n'))).told).toEqual([]);
  });
});
