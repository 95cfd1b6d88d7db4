/** Differences between the restatement and the authentic text that are meant, each with its reason. */
export const EXPLAINED = [
  {
    place: '64(1)',
    kind: 'numbers',
    reason:
      'the places and dates of signature were changed after August 2024; a note gives those of the adopted text',
  },
  ...['42(6)', '43(2)'].map(place => ({
    place,
    kind: 'references',
    reason:
      'the program does not yet read the second half of “article 40, paragraph 21 …, and paragraph 22” as a reference',
  })),
];
