/** The clipboard, through the terminal: it works over ssh as well, where the terminal allows it. */

/** Operating system command 52: copies a text to the clipboard. Inside tmux, tmux must allow it (`set-clipboard on`). */
export const osc52 = (text: string): string =>
  `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
