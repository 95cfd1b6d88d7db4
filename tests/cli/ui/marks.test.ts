/** What the words and the gutter show of a change: where it is, and whether the words only went elsewhere. */
import { describe, expect, it } from 'vitest';
import { bodyPanes } from '../../../cli/ui/frame.ts';
import { detailsOf } from '../../../cli/ui/model/detail.ts';
import { jumpToCitation } from '../../../cli/ui/model/jump.ts';
import { linesOf } from '../../../cli/ui/model/lines.ts';
import type { State, View } from '../../../cli/ui/model/state.ts';
import { citationOf, SEARCH_NOTE } from '../../../src/index.ts';
import { openedPair } from './opened-pair.ts';

const SEAL =
  'The secretariat shall keep the seal, the archives and the accounts of the meeting at its office by the harbour, and open them to any Party on request.';
const GUIDANCE = 'Further guidance in this regard shall be provided by the Conference of the Parties.';
const DUTY = 'Each Party shall publish every second year a full account of the waters it protects.';
const FUND =
  'A fund for the restoration of frontier wetlands and flood plains is kept by a bank of their choice.';

const articles = (...all: string[][]) =>
  all
    .map((paragraphs, at) =>
      [`Article ${at + 1}`, ...paragraphs.map((text, number) => `${number + 1}. ${text}`)].join('\n\n'),
    )
    .join('\n\n');

function linesAt(state: State, citation: string, view: View = 'inline') {
  const entry = state.document.entries.find(({ row }) => citationOf(row) === citation);
  return linesOf({ ...state, view }, entry?.at ?? -1);
}

/** The words of a look in a provision, in one piece. */
const looking = (state: State, citation: string, look: RegExp, view: View = 'inline') =>
  linesAt(state, citation, view)
    .flatMap(({ spans, right }) => [...spans, ...(right?.spans ?? [])])
    .filter(({ colour = '' }) => look.test(colour))
    .map(({ text }) => text)
    .join(' ');

describe('words that went to another provision', () => {
  const split = () => openedPair(articles([`${SEAL} ${GUIDANCE}`, DUTY]), articles([SEAL, GUIDANCE, DUTY]));

  it('are faint where they came to and where they went from, in no colour of what is new or gone', async () => {
    const state = await split();
    expect(looking(state, '1(2)', /^inserted-moved$/)).toContain('Further guidance in this regard');
    expect(looking(state, '1(2)', /^inserted$/)).toBe('');
    expect(looking(state, '1(1)', /^deleted-moved$/)).toContain('Further guidance in this regard');
    expect(looking(state, '1(1)', /^deleted$/)).toBe('');
    const painted = bodyPanes(jumpToCitation(state, '1(2)'), 1)
      .flatMap(({ rows }) => rows)
      .join('');
    expect(painted).toContain('\u001b[2;4mFurther');
    expect(painted).toContain('\u001b[2;9m Further');
  });

  it('are new where they did not stand before', async () => {
    const more = `${GUIDANCE.slice(0, -1)}, within ninety days.`;
    const state = await openedPair(articles([`${SEAL} ${GUIDANCE}`, DUTY]), articles([SEAL, more, DUTY]));
    expect(state.document.find('after', '1(2)')?.row.from).toBe('1(1)');
    expect(looking(state, '1(2)', /^inserted$/)).toContain('within ninety days');
    expect(looking(state, '1(2)', /^inserted-moved$/)).toContain('Further guidance in this regard');
  });

  it('are faint where all of a provision moved, and so is its number', async () => {
    const state = await openedPair(articles([SEAL, FUND], [DUTY]), articles([SEAL], [DUTY, FUND]));
    const row = state.document.find('after', '2(2)')?.row;
    expect(row?.moved).toBe(true);
    expect(looking(state, '2(2)', /^moved$/)).toContain('A fund for the restoration');
    expect(looking(state, '2(2)', /^(?:deleted|inserted)$/)).toBe('');
  });
});

describe('the gutter', () => {
  const long = `${SEAL} ${DUTY} ${FUND}`;
  const edited = () =>
    openedPair(articles([long, GUIDANCE]), articles([long.replace('full', 'short'), GUIDANCE]));

  it.each(['inline', 'side', 'after', 'before', 'final'] as const)(
    'marks the lines that changed and no others, in the view %s',
    async view => {
      const lines = linesAt(await edited(), '1(1)', view);
      const marked = lines.filter(({ sign }) => sign === '~');
      expect(marked).toHaveLength(1);
      const words = [...(marked[0]?.spans ?? []), ...(marked[0]?.right?.spans ?? [])];
      expect(words.map(({ text }) => text).join('')).toMatch(/full|short/);
    },
  );

  it('marks every line of what is new, and the first of what is only renumbered', async () => {
    const state = await openedPair(articles([SEAL, DUTY]), articles([FUND, SEAL, DUTY]));
    const signs = (citation: string) =>
      linesAt(state, citation).map(({ sign, spans }) => (spans.length > 0 ? sign : ''));
    expect(signs('1(1)').slice(0, 2)).toEqual(['+', '+']);
    expect(signs('1(2)').slice(0, 2)).toEqual(['#', ' ']);
  });
});

describe('the details of what is gone or new', () => {
  it('say where it was searched for, unless something was found', async () => {
    const state = await openedPair(articles([SEAL, FUND]), articles([SEAL, DUTY]));
    const said = (citation: string) =>
      detailsOf(jumpToCitation(state, citation), 200)
        .lines.map(({ spans }) => spans.map(({ text }) => text).join(''))
        .join('\n');
    const gone = state.document.entries.find(({ row }) => row.after === null && row.before === '1(2)');
    expect(gone).toBeDefined();
    const details = detailsOf({ ...state, cursor: { entry: gone?.at ?? 0, line: 0 } }, 200).lines;
    expect(details.flatMap(({ spans }) => spans.map(({ text }) => text)).join(' ')).toContain(SEARCH_NOTE);
    expect(said('1(1)')).not.toContain(SEARCH_NOTE);
  });
});
