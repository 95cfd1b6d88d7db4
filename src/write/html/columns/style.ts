/**
 * How a table of columns looks: as wide as the window, and on paper in landscape, with its header row on every page. It is small there, for
 * browsers repeat no header row that fills a quarter of a page.
 */
export const COLUMNS_STYLE = `
main { max-width: none; }
.columns { width: 100%; table-layout: fixed; font-size: .9rem; }
.columns th, .columns td { text-align: start; padding: .3rem .6rem; border: 1px solid var(--line); overflow-wrap: anywhere; }
.columns thead { display: table-header-group; } .columns thead th { background: var(--shade); font-weight: 400; position: sticky; top: 0; }
.columns .name { font-weight: 700; } .columns .restated { color: var(--note); font-weight: 600; }
.columns .rows { width: 7rem; } .columns tbody th { font-weight: 400; font-size: .8rem; color: var(--soft); }
.columns tbody th a { font-weight: 600; text-decoration: none; } .columns tbody th a:hover { text-decoration: underline; }
.columns tr:target > * { background: var(--shade); }
.columns td { font-family: Charter, "Iowan Old Style", Georgia, "Times New Roman", serif; }
.columns td.changed, .columns td.new { border-inline-start: .25rem solid var(--soft); }
.columns td > * { margin: 0; font-size: 1em; } .columns td > * + * { margin-block-start: .3rem; }
.columns td table { border-collapse: collapse; }
.deep-1 { padding-inline-start: 1rem; } .deep-2 { padding-inline-start: 2rem; } .deep-3 { padding-inline-start: 3rem; } .deep-4 { padding-inline-start: 4rem; } .deep-5 { padding-inline-start: 5rem; }
mark { background: var(--ins); color: var(--ins-ink); text-decoration: underline; }
mark::before, mark::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(100%); white-space: nowrap; }
mark::before { content: " new: "; } mark::after { content: " end of new words "; }
@page { size: landscape; }
@media print {
  .columns thead { font-size: .7em; line-height: 1.25; } .columns thead th { position: static; padding-block: .1rem; } .columns tr { break-inside: avoid; }
  mark { background: none; color: inherit; font-weight: 600; }
}
`;
