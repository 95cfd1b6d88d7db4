/** The drafts of a document that holds several, each with the option that chooses it. */

/** A line for each: `draft “Decision 2/CMP.19 Adaptation Fund”: --from "Decision 2/CMP.19"`. */
export const draftLines = (drafts: readonly { title: string; from: string }[] = []): string[] =>
  drafts.map(({ title, from }) => `draft “${title}”: --from ${quoted(from)}`);

/** As a shell takes it for one word. */
const quoted = (words: string): string =>
  /["$`\\!]/.test(words) ? `'${words.replaceAll("'", `'\\''`)}'` : `"${words}"`;
