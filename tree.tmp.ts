import { openLanguage } from '/work/wt/voices2/evals/engine.ts'
import { makeReport, readReport } from '/work/wt/voices2/src/index.ts'
import { UPOS, XPOS, DEPREL } from "/work/wt/voices2/src/core/language/tagset.ts"
const text = process.argv[2]!
const r:any = readReport(makeReport(text, { published: null, files: ['x'], key: 'x' }), openLanguage())
const d = r.dossier ?? r
const w = (d.words ?? r.layers?.words)[0]

for (let i=0;i<w.count;i++) console.log(i, w.form[i], w.lemma[i], UPOS[w.upos[i]], XPOS[w.xpos[i]], w.head[i], DEPREL[w.deprel[i]])
for (const a of d.attributions ?? r.layers?.attributions) console.log(a.because.rule, a.stance, a.source && text.slice(a.source.from,a.source.to), '|', a.cue&&text.slice(a.cue.from,a.cue.to), '|', a.content.map((c:any)=>text.slice(c.from,c.to)).join(' … '), a.relays.map((x:any)=>x.label))
