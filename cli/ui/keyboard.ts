/** A key as it was pressed -> what it does, with counts before it and keys of two. */
import { actionOf, isPrefix, type Place } from './keys.ts';
import { chooseItem, typeInPrompt } from './model/layers.ts';
import type { Outcome, State } from './model/state.ts';
import { act } from './model/update.ts';
import type { Input } from './screen/decode-keys.ts';

/** Longer numbers are no count. */
const MOST_DIGITS = 6;

/** What a key, or a paste, does to a pair. */
export function press(state: State, input: Exclude<Input, { type: 'margins' }>): Outcome {
  const layer = state.layers.at(-1);
  if (layer?.type === 'prompt') {
    return input.type === 'paste' ? typeInPrompt(state, input.text, true) : typeInPrompt(state, input.key);
  }
  // A paste outside a prompt would be a rain of commands.
  if (input.type === 'paste')
    return [{ ...state, message: 'pasted text ignored; press : to jump or / to search first' }];
  const { key } = input;
  if (layer?.type === 'menu') {
    const at = layer.items.findIndex(item => item.key === key);
    if (at >= 0) return chooseItem({ ...state, layers: [...state.layers.slice(0, -1), { ...layer, at }] });
  }
  const place: Place = layer ? (layer.type === 'menu' ? 'list' : 'text') : 'review';
  if (state.prefix) {
    const action = actionOf(place, `${state.prefix} ${key}`);
    const without = { ...state, prefix: '' };
    if (action) return act(without, action, key);
    return key === 'escape' ? [without] : press(without, input);
  }
  if (!layer && (/^[1-9]$/.test(key) || (key === '0' && state.count !== '')))
    return [{ ...state, count: (state.count + key).slice(-MOST_DIGITS), message: '' }];
  if (isPrefix(place, key)) return [{ ...state, prefix: key, message: '' }];
  const action = actionOf(place, key);
  return action
    ? act(state, action)
    : [
        {
          ...state,
          count: '',
          message: `${key === 'space' ? 'Space' : key} does nothing here; ? lists the keys`,
        },
      ];
}

/** What a key does in the library, and whether it is the first of two. */
export function libraryKey(pending: string, key: string): { pending: string; action: string | undefined } {
  if (pending) return { pending: '', action: actionOf('library', `${pending} ${key}`) };
  return isPrefix('library', key)
    ? { pending: key, action: undefined }
    : { pending: '', action: actionOf('library', key) };
}
