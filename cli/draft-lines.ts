/** The drafts of a document or a table that holds several, each with the option that chooses it. */

/** A line for each: `draft “Decision 2/CMP.19 Adaptation Fund”: --from "Decision 2/CMP.19"`. */
export const draftLines = (drafts: readonly { title: string; from: string }[] = []): string[] =>
  drafts.map(({ title, from }) => `draft “${title}”: --from ${quoted(from)}`);

/** A line for each draft of a table: `draft “Mandate of the Council”: --column 2`. */
export const columnLines = (columns: readonly string[] = []): string[] =>
  columns.map((name, at) => `draft “${name}”: --column ${at + 1}`);

/** As a shell takes it for one word. */
const quoted = (words: string): string =>
  /["$`\\!]/.test(words) ? `'${words.replaceAll("'", `'\\''`)}'` : `"${words}"`;
