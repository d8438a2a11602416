import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { openGazetteer } from '../../src/core/language/names/known.js'
import { openCoarseTagger } from '../../src/core/language/names/tagger.js'
import { readPack } from '../../src/core/language/pack.js'
import { loadEnglish } from '../../src/intake/model.js'
import { fifths, re3d, unerEwt, wikigold } from './documents.js'
import { wordsOf } from './reading.js'
const g=openGazetteer(readFileSync('models/gazetteer.en.tsv','utf8'))
const tag=openCoarseTagger(readPack(brotliDecompressSync(readFileSync(process.argv[3]!))),g)
const lang=loadEnglish(g)
const docs={wiki:fifths(wikigold('.cache/data')).held,uner:unerEwt('.cache/data'),re3d:fifths(re3d('.cache/data')).held}[process.argv[2]!]!
const m=(t:string)=>t==='nationality'&&process.argv[2]!=='re3d'?'other':t
for(const d of docs){ const w=wordsOf(d,lang); const f=tag(w).map(s=>({from:w.from[s.first]!,to:w.to[s.last-1]!,type:m(s.type)}))
 const gold=d.names.map(n=>({...n,type:m(n.type)}))
 const ctx=(n:any)=>d.text.slice(Math.max(0,n.from-35),n.from).replace(/\n/g,' ')+'['+d.text.slice(n.from,n.to)+']'+d.text.slice(n.to,n.to+25).replace(/\n/g,' ')
 for(const n of gold) if(!f.some(x=>x.from===n.from&&x.to===n.to&&x.type===n.type)){ const o=f.filter(x=>x.from<n.to&&n.from<x.to).map(x=>d.text.slice(x.from,x.to)+':'+x.type); console.log('MISS',n.type,ctx(n),'ours',o.join(' + ')) }
 for(const n of f) if(!gold.some(x=>x.from<n.to&&n.from<x.to)) console.log('EXTRA',n.type,ctx(n)) }
