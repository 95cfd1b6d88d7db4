/** How pages look: on a screen, dark or light, and on paper. */

/** What can be heard or copied of a mark, and not seen: the pattern of MDN's pages on `ins` and `del`. */
const UNSEEN =
  'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(100%); white-space: nowrap;';

/** Changes are shown by lines as well as by colour, and read aloud in words, which stand in the style: the text of a page is that of the drafts. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c1b19; --soft: #5c5953; --line: #d8d4cc; --shade: #f5f3ef; --link: #1d4f91;
  --ins: #d9f3e0; --ins-ink: #0a4219; --del: #fbe2e0; --del-ink: #7d1512; --move: #e6e1f5; --move-ink: #40307a; --note: #8a4b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191817; --ink: #e9e6e0; --soft: #aaa59b; --line: #403d38; --shade: #24221f; --link: #9cc3f5;
    --ins: #123a1f; --ins-ink: #bff0cb; --del: #47191a; --del-ink: #ffd0cc; --move: #2f2850; --move-ink: #d6ccff; --note: #f0b366;
  }
}
* { box-sizing: border-box; }
body { font: 1rem/1.55 system-ui, sans-serif; margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
main:focus { outline: none; }
a { color: var(--link); }
.skip { position: absolute; inset-inline-start: -99rem; padding: .4rem .8rem; background: var(--paper); }
.skip:focus { inset-inline-start: 0; z-index: 2; }
h1 { font-size: 1.6rem; line-height: 1.25; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 2rem 0 .3rem; }
h3 { font-size: 1rem; margin: 0 0 .2rem; }
.notice { border-inline-start: .3rem solid var(--note); padding: .3rem .8rem; font-weight: 600; }
.steps { list-style: none; padding: 0; }
.facts, .says { margin: .1rem 0; } .facts { color: var(--soft); font-size: .875rem; }
.words { margin: .2rem 0 .8rem; }
ins { background: var(--ins); color: var(--ins-ink); text-decoration: underline; }
del { background: var(--del); color: var(--del-ink); text-decoration: line-through; }
ins.moved, del.moved { background: var(--move); color: var(--move-ink); }
ins::before, ins::after, del::before, del::after { ${UNSEEN} }
ins::before { content: " inserted: "; } del::before { content: " deleted: "; }
ins.moved::before { content: " moved here: "; } del.moved::before { content: " moved away: "; }
ins::after { content: " end of insertion "; } del::after { content: " end of deletion "; }
ins.moved::after, del.moved::after { content: " end of moved words "; }
.aside { position: absolute; inset-inline-start: -99rem; }
#said { position: fixed; inset: auto 1rem 1rem auto; margin: 0; padding: .3rem .8rem; background: var(--ink); color: var(--paper); border-radius: .3rem; }
#said:empty { display: none; }
ul, ol { padding-inline-start: 1.3rem; }
.from { font-size: .75em; border: 1px solid; border-radius: .3em; padding: 0 .3em; margin-inline-end: .3em; white-space: nowrap; }
.span { border-block-end: 2px solid transparent; } .span.new { border-block-end-color: var(--link); }
.absent { color: var(--soft); }
.entries > li { margin-block: .4rem; } .items { margin-block: .2rem; }
section { break-inside: auto; } h2, h3 { break-after: avoid; }
table { border-collapse: collapse; font-size: .9rem; } caption { text-align: start; padding-block-end: .5rem; }
th, td { padding: .25rem .6rem; border-block-end: 1px solid var(--line); text-align: end; vertical-align: top; }
th:first-child { text-align: start; font-weight: 600; }
.drafts { width: 100%; table-layout: fixed; } .drafts tr > :first-child { width: 9.5rem; overflow-wrap: anywhere; } .drafts th, .drafts td { text-align: start; } code { overflow-wrap: anywhere; font-size: .85em; }
.scroll { overflow-x: auto; } sup { font-size: .75em; line-height: 0; } sup a { text-decoration: none; } .unseen { font-size: 0; }
@media (max-width: 40rem) {
  .drafts thead { display: none; } .drafts tr, .drafts th, .drafts td { display: block; width: auto; border: 0; padding: .1rem 0; } .drafts tr { border-block-end: 1px solid var(--line); padding: .3rem 0; }
  .drafts td[data-side]::before { content: attr(data-side) ": "; color: var(--soft); }
}
@page { margin: 2cm 1.8cm 2.2cm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --line: #999; --link: #000; --ins: none; --ins-ink: #000; --del: none; --del-ink: #000; --move: none; --move-ink: #000; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
  .skip, #said { display: none; }
  a { text-decoration: none; }
  ins { text-decoration: underline double; font-weight: 600; } ins.moved, del.moved { font-style: italic; font-weight: 400; }
}
`;
