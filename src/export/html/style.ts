/** The look of the page: paper and ink, light and dark, for the screen and for print. */
export const STYLE = `
:root{--paper:#fbfaf7;--card:#fffefb;--ink:#1d1c1a;--soft:#6a665e;--faint:#a8a297;--line:#e5e1d8;
--accent:#0f5c63;
--accent-soft:#e3eeee;--mark:#fdf3d3;--lit:#fbd75b;--dispute:#9c3d12;--dispute-soft:#fbe9df;
--dispute-line:#f0cdb9;
--serif:"Source Serif 4","Source Serif Pro",Charter,Georgia,"Times New Roman",serif;
--sans:Inter,"Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#171816;--card:#1e1f1d;--ink:#e9e6df;--soft:#a9a49a;
--faint:#76726a;
--line:#34342f;--accent:#7cc4c8;--accent-soft:#213638;--mark:#3b3520;--lit:#7a6410;--dispute:#f0a37c;
--dispute-soft:#43281b;--dispute-line:#6a3d28}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:16px}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.5 var(--sans)}
header{padding:22px 32px 12px;border-bottom:1px solid var(--line);background:var(--card)}
.word{font:italic 600 17px/1 var(--serif);margin:0 0 14px;color:var(--accent)}
h1{font:600 29px/1.2 var(--serif);margin:0 0 4px;text-wrap:balance;overflow-wrap:anywhere}
.sub{color:var(--soft);margin:0 0 12px}
nav{display:flex;flex-wrap:wrap;gap:4px 16px}
nav a{color:var(--soft);text-decoration:none;font-size:13px}
nav a:hover{color:var(--accent)}
nav b{font-weight:500;color:var(--faint);font-variant-numeric:tabular-nums}
.page{display:grid;grid-template-columns:minmax(0,1fr) minmax(360px,40%);align-items:start}
main{padding:8px 32px 64px;max-width:880px}
aside{position:sticky;top:0;height:100vh;overflow:auto;border-left:1px solid var(--line);
background:var(--card);
padding:18px 28px 50vh}
section{margin-top:26px}
h2{font:600 21px/1.25 var(--serif);margin:0 0 2px}
h3{font:600 15px/1.3 var(--sans);margin:0;overflow-wrap:anywhere}
.says,.behind{color:var(--soft);margin:0 0 6px;font-size:13px}
.line{padding:10px 0;border-top:1px solid var(--line)}
.line.claim{display:grid;grid-template-columns:104px minmax(0,1fr);gap:14px}
.side{text-align:center}
.side svg{max-width:100%;height:auto}
.sup{font-size:11.5px;line-height:1.3;color:var(--soft);font-variant-numeric:tabular-nums;
max-width:110px;margin:0 auto}
.words{margin:0 0 3px;font:16px/1.42 var(--serif);overflow-wrap:anywhere}
.who{margin:0;color:var(--soft);font-size:12.5px;overflow-wrap:anywhere}
.by{color:var(--ink)}
.remark{margin:2px 0 0;color:var(--soft);font-size:12.5px}
.below{margin:6px 0 0 2px;padding-left:14px;border-left:2px solid var(--line)}
.below .line{padding:6px 0;border-top:0}
.below .words{font-size:14.5px}
.below .words.aside{font:12.5px/1.4 var(--sans);color:var(--soft)}
mark.x{background:var(--dispute-soft);color:inherit;box-shadow:inset 0 -2px var(--dispute);
padding:0 1px}
.badge{display:inline-block;border-radius:4px;padding:0 6px;font-size:11.5px;
border:1px solid var(--line);color:var(--soft)}
.badge.dispute{background:var(--dispute-soft);color:var(--dispute);border-color:var(--dispute-line)}
.cite{display:inline-block;min-width:17px;padding:0 4px;border-radius:4px;background:var(--accent-soft);
color:var(--accent);
font-weight:600;font-size:11px;line-height:16px;text-align:center;text-decoration:none}
.cite.for-who{background:none;box-shadow:inset 0 0 0 1px var(--line);color:var(--soft);font-weight:500}
.cite:hover,.cite:focus-visible{background:var(--accent);color:var(--paper)}
.id{font-size:11px;color:var(--faint)}
details{border-top:1px solid var(--line);padding-top:8px}
summary{cursor:pointer;color:var(--accent);font-size:13px;padding:2px 0}
.stemma{display:block;margin:0 auto}
.stemma .thread,.story-stemma .thread{fill:none;stroke:var(--soft);stroke-width:1.4}
.stemma text{font:9px var(--sans);text-anchor:middle;fill:var(--ink)}
.stemma .relay{font-size:7.5px;text-anchor:start;fill:var(--soft)}
circle.named{fill:var(--accent)}
circle.unnamed{fill:var(--paper);stroke:var(--accent);stroke-width:1.8}
.outlet{fill:var(--faint)}
.nobody{fill:none;stroke:var(--faint);stroke-width:1.7}
.story-stemma{width:100%;height:auto;border:1px solid var(--line);border-radius:9px;
background:var(--card);margin:8px 0 12px;padding:8px}
.story-stemma .thread{stroke:var(--faint);stroke-width:1.1}
.story-stemma text{font:12px var(--sans);fill:var(--ink)}
.story-stemma .end{text-anchor:end}
.story-stemma .mid,.story-stemma .letter{text-anchor:middle;fill:var(--accent);font-weight:600}
.story-stemma .pill{fill:var(--accent-soft)}
.story-stemma .box{fill:var(--accent-soft);stroke:var(--line)}
.report{margin-bottom:34px}
.tick{display:inline-block;min-width:19px;margin-right:8px;border-radius:4px;background:var(--accent);
color:var(--paper);
font:600 11px/19px var(--sans);text-align:center}
.about,.note{color:var(--soft);font-size:12px;margin:2px 0 8px;overflow-wrap:anywhere}
.note{color:var(--dispute)}
.text{font:15px/1.55 var(--serif);white-space:pre-wrap;overflow-wrap:anywhere}
.q{text-decoration:underline;text-decoration-style:dotted;text-decoration-color:var(--faint);
text-underline-offset:3px;
text-decoration-thickness:1px}
.around{color:var(--soft)}
.cite small{font-size:9.5px;font-weight:400;margin-left:2px;opacity:.8}
.text a[id]{scroll-margin-top:120px}
.legend{list-style:none;margin:6px 0 0;padding:0;color:var(--soft);font-size:12.5px}
.legend li{margin:3px 0}
.legend .stemma{display:inline-block;vertical-align:-2px;margin:0 4px 0 0}
a{color:var(--accent)}
@media (max-width:980px){.page{display:block}aside{position:static;height:auto;border-left:0;
border-top:1px solid var(--line);padding-bottom:48px}
header,main,aside{padding-left:18px;padding-right:18px}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--faint:#777;--line:#ccc;
--accent:#0f5c63;--accent-soft:#fff;--dispute:#9c3d12;--dispute-soft:#fff;--dispute-line:#9c3d12}
body{font-size:10.5pt}nav{display:none}.page{display:block}aside{position:static;height:auto;border:0;
padding:0;break-before:page}
main{max-width:none;padding:0}header{padding:0 0 8pt}.line,.report h3{break-inside:avoid}
h2,.says,.report h3,.about{break-after:avoid}h2+.line,.says+.line,.about+.text{break-before:avoid}
.text{orphans:3;widows:3}
/* paper has nothing to open: what stands behind a count is printed */
details::details-content{content-visibility:visible;block-size:auto;opacity:1}
summary{list-style:none;color:var(--soft)}
.q{background:none;text-decoration:underline dotted #999}.cite{background:none;border:1px solid #999}}
`
