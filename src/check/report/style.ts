/** Style of the page; its colours follow what the reader's system asks for, and differ enough to be read. */
export const style = `
:root { color-scheme: light dark; --text: light-dark(#1a1a1a, #e8e8e8); --back: light-dark(#ffffff, #141414);
  --quiet: light-dark(#555555, #b0b0b0); --line: light-dark(#d0d0d0, #3c3c3c); --box: light-dark(#f4f4f4, #202020);
  --error: light-dark(#b00020, #ff9aa2); --warning: light-dark(#7a4b00, #ffc766); --info: light-dark(#0b5394, #8ec7ff); }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; color: var(--text); background: var(--back);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.4rem; margin-top: 2.5rem; } h3 { font-size: 1.15rem; margin-top: 1.75rem; }
h4 { font-size: 1rem; margin: 0; }
table { border-collapse: collapse; } caption { text-align: left; color: var(--quiet); }
th, td { padding: 0.25rem 1rem 0.25rem 0; border-bottom: 1px solid var(--line); text-align: left; }
td { text-align: right; font-variant-numeric: tabular-nums; }
article { margin: 1rem 0; padding: 1rem; border: 1px solid var(--line); border-left: 0.3rem solid var(--severity); border-radius: 0.25rem; }
.error { --severity: var(--error); } .warning { --severity: var(--warning); } .info { --severity: var(--info); }
.rule { color: var(--severity); } dl { margin: 0; } dt { color: var(--quiet); } dd { margin: 0 0 0.4rem; overflow-wrap: anywhere; }
details { margin: 0.5rem 0; } summary { cursor: pointer; color: var(--quiet); } li { overflow-wrap: anywhere; }
pre { margin: 0; padding: 0.5rem; overflow-x: auto; background: var(--box); }
`;
