import { describe, expect, it } from 'vitest';
import { notLookedFor } from '../../src/compare/index.ts';

describe('what cannot be looked for', () => {
  it.each(['en', 'fr', 'es', 'ru', 'zh', 'ar', 'en-GB'])('is nothing in %s', language => {
    expect(notLookedFor(language)).toEqual([]);
  });

  it.each(['de', 'pt', 'it', 'nl', 'und'])('is named for %s', language => {
    expect(notLookedFor(language)).toEqual([
      'modal verbs and hedges',
      'facts of a change',
      'definitions',
      'references',
    ]);
  });
});
