/** How the page of a pair looks: contents, strip, and the redline in its four views, of which the choice needs no script. */

/** A view that is chosen by its radio button. */
const view = (name: string, ...parts: string[]): string =>
  parts.map(part => `#compared:has(#view-${name}:checked) ${part}`).join(', ');

const FATE_COLOURS = `
.cell.gone, .cell.parts, .cell.merged { background: var(--del); color: var(--del-ink); }
.cell.new, .cell.formed, .cell.split { background: var(--ins); color: var(--ins-ink); }
.cell.moved, .cell.rewritten, .cell.placeholder { background: var(--move); color: var(--move-ink); }
.cell.changed, .cell.edited { border-color: currentColor; }
.cell.kept { color: var(--soft); }
`;

const HIDDEN = '{ display: none; }';

export const PAIR_STYLE = `
.strip { margin: 1.5rem 0; } .strip figcaption { font-size: .875rem; color: var(--soft); }
.strip ol { list-style: none; margin: .4rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem; }
.cell { display: inline-block; min-width: 1.7rem; padding: 0 .3rem; border: 1px solid var(--line); border-radius: .2rem; text-align: center; font-size: .8rem; line-height: 1.7rem; text-decoration: none; color: var(--ink); white-space: nowrap; }
figcaption .cell { line-height: 1.2rem; min-width: 1.2rem; }
${FATE_COLOURS}
.contents { font-size: .875rem; padding: 1rem 1rem 0; } .contents summary { font-weight: 600; cursor: pointer; }
.contents ul { list-style: none; padding: 0; } .contents li { padding: .15rem 0 .15rem .5rem; border-inline-start: .2rem solid transparent; }
.contents li.modified { border-color: var(--soft); } .contents li.inserted { border-color: #2e8b4f; } .contents li.deleted { border-color: #c0392b; }
.contents .level-1 { margin-inline-start: .6rem; } .contents .level-2 { margin-inline-start: 1.2rem; } .contents .level-3 { margin-inline-start: 1.8rem; }
.contents a { text-decoration: none; } .contents a:hover { text-decoration: underline; } .count { color: var(--soft); white-space: nowrap; }
@media (min-width: 72rem) {
  .with-contents { display: grid; grid-template-columns: 19rem minmax(0, 1fr); }
  .with-contents .contents { position: sticky; top: 0; height: 100vh; overflow-y: auto; border-inline-end: 1px solid var(--line); }
  .with-contents main { width: 100%; max-width: 62rem; }
}
.tools { position: sticky; top: 0; z-index: 1; padding: .4rem 0; background: var(--paper); border-block-end: 1px solid var(--line); font-size: .875rem; }
.tools .facts { margin: .2rem 0; }
.views { border: 0; margin: 0; padding: 0; } .views legend { float: inline-start; padding: 0; margin-inline-end: .8rem; font-weight: 600; } .views label, #tools label { white-space: nowrap; margin-inline-end: .8rem; }
#tools { margin-block-start: .3rem; } #tools input[type=search] { max-width: 12rem; } input, select { font: inherit; accent-color: var(--link); }
#tools details { display: inline-block; } #tools details[open] { display: block; } #tools label:has(#keys) { margin: 0; }
.row { display: grid; grid-template-columns: 7rem minmax(0, 1fr); column-gap: 1rem; padding: .25rem 0 .25rem .6rem; border-inline-start: .2rem solid transparent; scroll-margin-block-start: 7rem; }
.row.head { margin-block-start: 1.6rem; }
.row:target, .row:has(> span:target) { background: var(--shade); }
.row.modified { border-color: var(--soft); } .row.inserted { border-color: #2e8b4f; } .row.deleted { border-color: #c0392b; } .row.moved { border-inline-start-style: double; border-inline-start-width: .3rem; }
.cite { font-size: .8rem; line-height: 1.55rem; color: var(--soft); text-decoration: none; }
.cite::after { content: " #"; color: var(--link); opacity: 0; } .cite:hover::after, .cite:focus-visible::after { opacity: 1; } .cite:hover { text-decoration: underline; }
.now, .was { font-family: Charter, "Iowan Old Style", Georgia, "Times New Roman", serif; margin: 0; min-width: 0; }
.now p, .was p { margin: 0; } .title { font-weight: 700; } .label { font-weight: 600; } h3 > .label, .title > .label { color: var(--soft); margin-inline-end: .4em; }
.row > span[id] { position: absolute; scroll-margin-block-start: 7rem; }
.level-1 > .now, .level-1 > .was { padding-inline-start: 1.4rem; } .level-2 > .now, .level-2 > .was { padding-inline-start: 2.8rem; } .level-3 > .now, .level-3 > .was { padding-inline-start: 4.2rem; }
.level-4 > .now, .level-4 > .was { padding-inline-start: 5.6rem; } .level-5 > .now, .level-5 > .was { padding-inline-start: 7rem; } .level-6 > .now, .level-6 > .was { padding-inline-start: 8.4rem; }
.remarks { grid-column: 2 / -1; margin: .15rem 0 .3rem; padding: 0; font-size: .85rem; line-height: 1.4; color: var(--soft); list-style: none; }
.remarks li { display: inline; } .remarks li + li::before { content: " · "; }
.flag { color: var(--note); }
.was, .row.left .now, .row.inside:not(:target):not(:has(> span:target)) { display: none; }
.row.filtered { display: none; }
#compared:has(#changed-only:checked) .row.same:not(.head), #compared:has(#changed-only:checked) .provisions.same { display: none; }
${view('side', '.row')} { grid-template-columns: 7rem minmax(0, 1fr) minmax(0, 1fr); }
${view('side', '.now')} { grid-column: 2 / -1; }
${view('side', '.two-sided .was')} { display: block; grid-column: 2; grid-row: 1; }
${view('side', '.two-sided .now', '.inserted .now')} { grid-column: 3; grid-row: 1; } ${view('side', '.deleted .now')} { grid-column: 2; grid-row: 1; }
${view('side', '.two-sided .now del')} ${HIDDEN}
.with-contents:has(#view-side:checked) main { max-width: 90rem; }
${view('before', 'ins', '.row.arrived', '.row.inserted', '.remarks')}, ${view('after', 'del', '.row.left', '.row.deleted', '.remarks')} ${HIDDEN}
${view('before', '.row.left .now', '.row.inside .now')} { display: block; } ${view('before', '.row.inside')} { display: grid; }
${view('before', 'del', 'del::before', 'del::after')}, ${view('after', 'ins', 'ins::before', 'ins::after')} { background: none; color: inherit; text-decoration: none; content: none; }
${view('before', '.row')}, ${view('after', '.row')} { border-color: transparent; }
@media (max-width: 40rem) {
  .row, ${view('side', '.row')} { grid-template-columns: minmax(0, 1fr); }
  .row > *, ${view('side', '.now', '.two-sided .was', '.two-sided .now', '.inserted .now', '.deleted .now')} { grid-column: 1; grid-row: auto; }
  ${view('side', '.two-sided .now', '.inserted .now')} { border-block-start: 1px dashed var(--line); }
  .tools { position: static; }
  .level-1 > .now, .level-1 > .was { padding-inline-start: .8rem; } .level-2 > .now, .level-2 > .was { padding-inline-start: 1.6rem; }
  .level-3 > .now, .level-3 > .was, .level-4 > .now, .level-4 > .was, .level-5 > .now, .level-5 > .was, .level-6 > .now, .level-6 > .was { padding-inline-start: 2.4rem; }
}
@media print {
  .screen-only { display: none; } .flag { color: inherit; }
  .with-contents { display: block; } .contents, .tools { display: none; }
  .row { break-inside: avoid; }
}
`;
