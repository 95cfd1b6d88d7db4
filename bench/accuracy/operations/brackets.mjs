// Square brackets: what was in them, and what became of them. Both versions of a provision are written here, because a
// bracket that is lifted had to be there first.
import { editText, wordPool } from './words.mjs';

/** Bracket events in `count` provisions: one bracket, nested ones, or two provisions' worth of alternatives. */
export function changeBrackets(edit, count) {
  const pool = wordPool(edit.before);
  const earlier = edit.earlier();
  let left = count;
  for (const { node } of edit.some(
    one =>
      edit.isFree(one) &&
      !edit.worded.has(one.id) &&
      one.text.split(' ').length >= 14 &&
      !/[[\]]/.test(one.text),
  )) {
    if (left === 0) return;
    const made = edit.rng.pick([one, one, one, nested, alternatives])(node.text.split(' '), pool, edit.rng);
    if (!made) continue;
    const before = earlier.get(node.id);
    if (!before) continue;
    [before.text, node.text] = [made.before, made.after];
    edit.brackets.set(node.id, made.events);
    if (made.outcome) edit.alternatives.set(node.id, { by: 'brackets', outcome: made.outcome });
    edit.taken.add(node.id);
    left -= 1;
  }
}

/** A bracket that opens in one paragraph and closes in the next: opened, lifted or kept in both, `count` times. */
export function bracketParagraphs(edit, count) {
  const earlier = edit.earlier();
  const isPlain = one =>
    one?.kind === 'paragraph' &&
    edit.isFree(one) &&
    !edit.worded.has(one.id) &&
    one.children.length === 0 &&
    one.text.endsWith('.') &&
    !/[[\]]/.test(one.text) &&
    earlier.has(one.id);
  let left = count;
  for (const { node, parent } of edit.some(one => isPlain(one))) {
    const beside = edit.siblings(parent);
    const next = beside[beside.indexOf(node) + 1];
    if (left === 0) return;
    if (!isPlain(node) || !isPlain(next)) continue;
    const event = edit.rng.pick(['opened', 'lifted', 'kept']);
    const texts = [node.text, next.text];
    const bracketed = [`[${node.text}`, `${next.text}]`];
    const pair = [node, next];
    pair.forEach((one, at) => {
      earlier.get(one.id).text = (event === 'opened' ? texts : bracketed)[at];
      one.text = (event === 'lifted' ? texts : bracketed)[at];
      edit.brackets.set(one.id, [{ event, text: texts[at] }]);
    });
    edit.take(...pair);
    left -= 1;
  }
}

const join = parts => parts.filter(Boolean).join(' ');
const within = words => (words === '' ? '' : `[${words}]`);

function cut(words, rng, least, most) {
  const length = least + rng.below(most - least + 1);
  const from = 1 + rng.below(words.length - length - 1);
  return {
    head: words.slice(0, from).join(' '),
    span: words.slice(from, from + length),
    tail: words.slice(from + length).join(' '),
  };
}

function one(words, pool, rng) {
  const { head, span, tail } = cut(words, rng, 1, 9);
  const inner = span.join(' ');
  const around = middle => join([head, middle, tail]);
  const event = rng.pick(['opened', 'lifted', 'struck', 'added', 'edited', 'kept']);
  const bare = around(inner);
  const bracketed = around(within(inner));
  const gone = around('');
  if (event === 'opened') return { before: bare, after: bracketed, events: [{ event, text: inner }] };
  if (event === 'lifted') return { before: bracketed, after: bare, events: [{ event, text: inner }] };
  if (event === 'struck') return { before: bracketed, after: gone, events: [{ event, text: inner }] };
  if (event === 'added') return { before: gone, after: bracketed, events: [{ event, text: inner }] };
  if (event === 'kept')
    return {
      before: bracketed,
      after: join([editText(head, 0.1, pool, rng), within(inner), tail]),
      events: [{ event, text: inner }],
    };
  const edited = editText(inner, 0.3, pool, rng);
  return edited === inner || span.length < 4
    ? null
    : { before: bracketed, after: around(within(edited)), events: [{ event, text: edited }] };
}

/** `[… [ … ] …]` and what may become of the two. */
function nested(words, _pool, rng) {
  if (words.length < 18) return null;
  const { head, span, tail } = cut(words, rng, 7, 10);
  const [left, middle, right] = [
    span.slice(0, 2).join(' '),
    span.slice(2, 5).join(' '),
    span.slice(5).join(' '),
  ];
  const outer = inner => join([left, inner, right]);
  const full = outer(within(middle));
  const around = inner => join([head, inner, tail]);
  const before = around(within(full));
  return rng.pick([
    {
      before,
      after: around(full),
      events: [
        { event: 'lifted', text: full },
        { event: 'kept', text: middle },
      ],
    },
    {
      before,
      after: around(within(outer(middle))),
      events: [
        { event: 'kept', text: outer(middle) },
        { event: 'lifted', text: middle },
      ],
    },
    {
      before,
      after: around(within(outer(''))),
      events: [
        { event: 'edited', text: outer('') },
        { event: 'struck', text: middle },
      ],
    },
    {
      before,
      after: around(outer(middle)),
      events: [
        { event: 'lifted', text: full },
        { event: 'lifted', text: middle },
      ],
    },
    {
      before,
      after: around(''),
      events: [
        { event: 'struck', text: full },
        { event: 'struck', text: middle },
      ],
    },
    {
      before: around(within(outer(middle))),
      after: before,
      events: [
        { event: 'kept', text: full },
        { event: 'opened', text: middle },
      ],
    },
  ]);
}

const CHOICES = [
  ['shall', 'should'],
  ['may', 'shall'],
  ['thirty', 'sixty', 'ninety'],
  ['Conference', 'Committee'],
  ['each Party', 'developed country Parties'],
  ['annually', 'biennially', 'every third year'],
];

/** `[shall][should]` in the earlier version: one is chosen, or both stay. */
function alternatives(words, _pool, rng) {
  const choices = rng.pick(CHOICES);
  const at = 3 + rng.below(words.length - 6);
  const around = middle => join([words.slice(0, at).join(' '), middle, words.slice(at).join(' ')]);
  const before = around(choices.map(within).join(rng.pick(['', ' ', '/'])));
  if (rng.chance(0.2))
    return {
      before,
      after: before,
      events: choices.map(text => ({ event: 'kept', text })),
      outcome: 'still-open',
    };
  const chosen = rng.pick(choices);
  return {
    before,
    after: around(chosen),
    events: choices.map(text => ({ event: text === chosen ? 'lifted' : 'struck', text })),
    outcome: 'chosen',
  };
}
