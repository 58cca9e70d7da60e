/**
 * The looks of matrix, line of time and findings. In VS Code the colours are those of the reader's theme, high contrast too; elsewhere
 * those of the system's light or dark mode. Shapes and words say what colours say.
 */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1f2328; --faint: #59636e; --rule: #d1d9e0; --link: #0757ba; --hover: #f1f4f7;
  --conflict: #a4320a; --tension: #7d5200; --dispute: #6639a6; --correction: #0a6c74; --evolution: #0757ba; --agreement: #2c6e3f; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181d; --ink: #e2e7ec; --faint: #9aa5b1; --rule: #39424c; --link: #79b8ff; --hover: #1f262e;
  --conflict: #ff9a70; --tension: #e3b341; --dispute: #c9a6ff; --correction: #5cc8d0; --evolution: #79b8ff; --agreement: #7fd18c; } }
body[data-vscode-theme-kind] { --paper: var(--vscode-editor-background); --ink: var(--vscode-foreground); --faint: var(--vscode-descriptionForeground);
  --rule: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-panel-border, #8888))); --link: var(--vscode-textLink-foreground); --hover: var(--vscode-list-hoverBackground);
  --conflict: var(--vscode-editorWarning-foreground); --tension: var(--vscode-editorInfo-foreground); --dispute: var(--vscode-charts-purple); --correction: var(--vscode-charts-foreground);
  --evolution: var(--vscode-charts-blue); --agreement: var(--vscode-charts-green); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
body { background: var(--paper); color: var(--ink); margin: 0 auto; padding: 1rem 1.5rem 3rem; max-width: 76rem; line-height: 1.5; font-family: system-ui, sans-serif; }
h1 { font-size: 1.6em; margin: .5rem 0; } h2 { font-size: 1.25em; margin: 2.2rem 0 .5rem; } h3 { font-size: 1em; margin: 1.4rem 0 .4rem; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; } a:focus-visible, .scroll:focus-visible, button:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.faint, .date, .verdict { color: var(--faint); font-weight: normal; font-size: .88em; }
.scroll { overflow-x: auto; border: 1px solid var(--rule); border-radius: 4px; }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: .35rem .7rem; border-bottom: 1px solid var(--rule); }
tbody tr:last-child > * { border-bottom: 0; } tbody tr:hover > * { background: var(--hover); }
.matrix th[scope=row] { position: sticky; left: 0; background: var(--paper); min-width: 14rem; max-width: 22rem; font-weight: normal; border-right: 1px solid var(--rule); }
.matrix thead th { min-width: 8rem; max-width: 14rem; } .matrix .date { display: block; } .matrix td { white-space: nowrap; }
.group { display: inline-block; min-width: 1.1em; text-align: center; border: 1px solid var(--rule); border-radius: 3px; }
.silent { color: var(--faint); text-align: center; } .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.side { display: inline-block; min-width: 1.2em; text-align: center; border: 1px solid currentColor; border-radius: 3px; font-size: .8em; }
.conflict { --mark: var(--conflict); } .tension { --mark: var(--tension); } .dispute { --mark: var(--dispute); } .correction { --mark: var(--correction); }
.evolution { --mark: var(--evolution); } .corroborated, .refined { --mark: var(--agreement); }
.mark { fill: var(--mark); fill-rule: evenodd; vertical-align: -2px; } tr.conflict .side { color: var(--mark); }
.timeline { width: 100%; min-width: 44rem; height: auto; font-size: 12px; } .timeline text { fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; } .timeline a text { fill: var(--link); }
.timeline .axis text { fill: var(--faint); } .timeline line { stroke: var(--rule); stroke-width: 1; } .timeline .course { fill: none; stroke: var(--mark); stroke-width: 1.5; opacity: .6; }
.timeline .conflict .course { stroke-dasharray: 4 3; } .timeline .mark { fill: var(--mark); stroke: var(--paper); stroke-width: 1; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .88em; }
.finding { border-left: 3px solid var(--mark); padding: .1rem 0 .1rem .9rem; margin: 1rem 0; } .finding p { margin: .2rem 0; }
.finding blockquote a { text-decoration: underline; } .finding blockquote { margin: .35rem 0 .35rem .2rem; padding: 0; border: 0; background: none; } mark { background: none; color: inherit; font-weight: 600; text-decoration: underline; text-decoration-color: var(--mark); text-decoration-thickness: 2px; }
h1 + p { margin-top: 0; } .bar { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; } .saves { color: var(--faint); }
.bar select, .bar button { font: inherit; color: var(--vscode-dropdown-foreground, inherit); background: var(--vscode-dropdown-background, transparent); border: 1px solid var(--vscode-dropdown-border, var(--rule)); border-radius: 3px; padding: .15rem .5rem; max-width: 40rem; }
.bar button { cursor: pointer; } .bar button:hover { background: var(--hover); }
@media print { .scroll { overflow: visible; } a { color: inherit; } }
`;
