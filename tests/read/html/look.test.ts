/** How blocks of a page are printed, by elements, attributes and simple style sheets. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/document/index.ts';
import type { Look } from '../../../src/read/blocks.ts';
import { readBlocks } from '../../../src/read/index.ts';

const TEXT = '<p>Each Party mows its reeds in the winter, and keeps a list of what it has mown.</p>';

/** The look of the block that names `Reeds`. */
async function lookOf(html: string): Promise<Look | undefined> {
  const { children } = await readBlocks(Buffer.from(html + TEXT), 'page.html');
  const block = children.find(one => one.type === 'words' && plainText(one.words).includes('Reeds'));
  return block?.type === 'words' ? block.look : undefined;
}

describe('the look of a block of a page', () => {
  it.each<[string, string, Look]>([
    ['of the text', '<p>Reeds</p>', { size: 1 }],
    ['of a heading', '<h2>Reeds</h2>', { size: 1.5, bold: true }],
    [
      'of bold words, marks around them left out',
      '<p>[<b>Reeds</b> <b>and ponds</b>]</p>',
      { size: 1, bold: true },
    ],
    [
      'of a style sheet',
      '<style>.t { font-weight: bold; font-size: 14pt }</style><p class="t">Reeds</p>',
      { size: 1.17, bold: true },
    ],
    ['of a size that a word names', '<p style="font-size: x-large">Reeds</p>', { size: 1.5 }],
    [
      'of sizes within sizes',
      '<div style="font-size: 120%"><p><span style="font-size: 1.5em">Reeds</span></p></div>',
      { size: 1.8 },
    ],
    [
      'of the middle of the page, in italics',
      '<p align="center"><i>Reeds</i></p>',
      { size: 1, italic: true, centred: true },
    ],
    ['of parts that differ', '<p>Reeds <b style="font-size: 20pt">grow</b></p>', {}],
    ['of raised marks, which do not count', '<p>Reeds<sup>1</sup></p>', { size: 1 }],
  ])('%s', async (_, html, look) => {
    expect((await lookOf(html)) ?? {}).toEqual(look);
  });

  it('is against the size of most letters', async () => {
    const small = TEXT.replace('<p>', '<p style="font-size: 10pt">');
    expect(await lookOf(`<p>Reeds</p>${small}${small}${small}`)).toEqual({ size: 1.2 });
  });
});
