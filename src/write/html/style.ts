/** How pages look: on a screen, dark or light, and on paper. */

/** Nothing is loaded and nothing is run. */
export const SECURITY = "default-src 'none'; style-src 'unsafe-inline'";

/** Changes are shown by lines as well as by colour; signs, which do not show, mark them where the words are copied as text or read without a style. */
export const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.55 system-ui, sans-serif; margin: 0; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-bottom: .2rem; } h3 { font-size: 1rem; margin-bottom: .2rem; }
.notice { border-inline-start: .3rem solid #b45309; padding: .3rem .8rem; font-weight: 600; }
.steps { list-style: none; padding: 0; }
.facts, .says { margin: .1rem 0; } .facts { opacity: .8; font-size: .9rem; }
.words { margin: .2rem 0 .8rem; }
ins { background: #d1fadf; color: #05430f; text-decoration: underline; }
del { background: #fee2e2; color: #7f1d1d; text-decoration: line-through; }
.moved { background: none; color: inherit; opacity: .75; }
.mark { font-size: 0; }
ul, ol { padding-inline-start: 1.3rem; }
.from { font-size: .75em; border: 1px solid; border-radius: .3em; padding: 0 .3em; margin-inline-end: .3em; white-space: nowrap; }
.span { border-block-end: 2px solid transparent; } .span.new { border-block-end-color: #2563eb; }
.absent { opacity: .75; }
.drafts dt { font-weight: 600; } .drafts dd { margin-inline-start: 1rem; } .entries > li { margin-block: .4rem; } .items { margin-block: .2rem; }
section { break-inside: auto; } h2 { break-after: avoid; }
table { border-collapse: collapse; } caption { text-align: start; padding-block-end: .5rem; }
th, td { padding: .25rem .6rem; border-block-end: 1px solid; text-align: end; } th:first-child { text-align: start; }
.scroll { overflow-x: auto; }
@media print { main { max-width: none; padding: 0; } }
`;
