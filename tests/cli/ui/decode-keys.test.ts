/** Bytes of a terminal -> keys. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Input, KeyDecoder } from '../../../cli/ui/screen/decode-keys.ts';

const ESC = '\u001b';

function keys(...chunks: string[]): string[] {
  const decoder = new KeyDecoder();
  const inputs = [...chunks.flatMap(chunk => decoder.push(chunk)), ...decoder.flush()];
  return inputs.map((input: Input) =>
    input.type === 'key' ? input.key : input.type === 'paste' ? `paste:${input.text}` : input.type,
  );
}

describe('the decoder of keys', () => {
  it('tells every key of a chunk', () => {
    expect(keys('jj \r')).toEqual(['j', 'j', 'space', 'enter']);
    expect(keys('\u0003\u000e\u007f\tжé条')).toEqual(['C-c', 'C-n', 'backspace', 'tab', 'ж', 'é', '条']);
  });

  it('knows arrows and other named keys, in all their forms', () => {
    expect(keys(`${ESC}[A${ESC}OB${ESC}[5~${ESC}[H${ESC}[4~${ESC}[Z${ESC}OP${ESC}[3~`)).toEqual([
      'up',
      'down',
      'pageup',
      'home',
      'end',
      'S-tab',
      'f1',
      'delete',
    ]);
  });

  it('waits for the rest of a sequence that a chunk cuts', () => {
    expect(keys(ESC, '[', 'A', `${ESC}[`, '6', '~')).toEqual(['up', 'pagedown']);
  });

  it('takes an Esc for the key when nothing follows', () => {
    expect(keys(ESC)).toEqual(['escape']);
    expect(keys(`${ESC}${ESC}[A`)).toEqual(['escape', 'up']);
  });

  it('swallows what is no key of ours: answers, mouse, focus, Ctrl and Alt with named keys', () => {
    const answers = [
      `${ESC}[?62;22c`,
      `${ESC}]11;rgb:0000/0000/0000\u0007`,
      `${ESC}P>|xterm(390)${ESC}\\`,
      `${ESC}[<64;10;5M`,
      `${ESC}[M !!`,
      `${ESC}[I${ESC}[O`,
      `${ESC}[1;5P`,
      `${ESC}[1;5I`,
      `${ESC}[25;5~`,
      `${ESC}[200;5~`,
      `${ESC}x`,
      `${ESC}[12;40R`,
    ];
    expect(keys(answers.join(''), 'j')).toEqual(['j']);
  });

  it('takes the one answer that was asked for, in whatever chunks, and only if it is a yes', () => {
    expect(keys(`${ESC}[?69;2$y`, 'j', `${ESC}[?6`, '9;1$y')).toEqual(['margins', 'j', 'margins']);
    expect(keys(`${ESC}[?69;0$y${ESC}[?69;4$y${ESC}[?2026;2$y`)).toEqual([]);
  });

  it('gives a paste as one text, whatever is in it', () => {
    expect(keys(`${ESC}[200~dd\nQ${ESC}[A`, `q${ESC}[201~j`)).toEqual([`paste:dd\nQ${ESC}[Aq`, 'j']);
  });

  it('swallows a paste until its end, however long it is and however it comes', () => {
    const decoder = new KeyDecoder();
    const long = 'Q'.repeat(100_000);
    const chunks = [`${ESC}[200~Q`, 'Q', long, `Q${ESC}[20`, `0~Q${ESC}[`, '201~', 'j'];
    const inputs = chunks.flatMap(chunk => [...decoder.push(chunk), ...decoder.flush()]);
    expect(inputs).toEqual([
      { type: 'paste', text: 'Q'.repeat(1 << 16) },
      { type: 'key', key: 'j' },
    ]);
  });

  it('keeps what only begins as the end of a paste does', () => {
    expect(keys(`${ESC}[200~a${ESC}[201`, `b${ESC}${ESC}`, `[201~j`)).toEqual([
      `paste:a${ESC}[201b${ESC}`,
      'j',
    ]);
  });

  it('gives up a paste whose end is lost, by a ^C after a silence and by nothing else', () => {
    const decoder = new KeyDecoder();
    expect(decoder.push(`${ESC}[200~Q`)).toEqual([]);
    expect(decoder.push('\u0003')).toEqual([]);
    decoder.stall();
    expect(decoder.push('\u0003Q')).toEqual([]);
    decoder.stall();
    expect(decoder.push('\u0003')).toEqual([]);
    expect(decoder.isPasting).toBe(false);
    expect(decoder.push('j')).toEqual([{ type: 'key', key: 'j' }]);
  });

  it('never throws, and comes to rest, on any bytes in any chunks', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 })), chunks => {
        const decoder = new KeyDecoder();
        for (const chunk of chunks) decoder.push(chunk);
        decoder.flush();
        expect(decoder.isWaiting).toBe(false);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(ESC, '[', 'O', ']', '2', '0', '~', ';', 'M', 'j', '?', 'c')),
        signs => {
          const decoder = new KeyDecoder();
          for (const sign of signs) decoder.push(sign);
          decoder.flush();
          expect(decoder.isWaiting).toBe(false);
        },
      ),
    );
  });
});
