/** Reads sentences with the linear models. */
import type { SentenceReader } from '../columns.js'
import type { Pack } from '../pack.js'
import { DEPREL, U, X, XPOS } from '../tagset.js'
import { BORDER, formFeatures, hash, tagFeatures, type FormFeatures } from './features.js'
import { allowed, apply, arcFeatures, begin, moveFeatures, newState } from './parser.js'

/** Adds up the rows of the features and returns the best class among `classes`. */
export function best(
  weights: Int8Array | Float32Array,
  mask: number,
  classes: number,
  features: Int32Array,
  n: number,
  scores: Float64Array,
): number {
  scores.fill(0)
  for (let f = 0; f < n; f++) {
    const row = (features[f]! & mask) * classes
    for (let k = 0; k < classes; k++) scores[k]! += weights[row + k]!
  }
  let top = 0
  for (let k = 1; k < classes; k++) if (scores[k]! > scores[top]!) top = k
  return top
}

export function openLinear(pack: Pack): SentenceReader {
  const tags = pack.bytes('tags')
  const moves = pack.bytes('moves')
  const labels = pack.bytes('labels')
  const upos = new Map(pack.words('upos').map((line) => line.split(' ') as [string, string]))
  const scores = new Float64Array(64)
  const out = new Int32Array(80)
  const relations = DEPREL.length
  const memory = new Map<string, FormFeatures>()
  const known = (form: string): FormFeatures => {
    let found = memory.get(form)
    if (!found) {
      found = formFeatures(form)
      if (memory.size < 50_000 && form.length < 40) memory.set(form, found)
    }
    return found
  }
  return {
    read(forms, first, last, into) {
      const n = last - first
      const features = forms.slice(first, last).map(known)
      let t1 = 0
      let t2 = 0
      const c = { word: new Int32Array(n + 2), tag: new Int32Array(n + 2) }
      for (let i = 0; i < n; i++) {
        const count = tagFeatures(features, i, t1, t2, out)
        const tag = best(tags, tags.length / XPOS.length - 1, XPOS.length, out, count, scores)
        t2 = t1
        t1 = tag + 1
        into.xpos[first + i] = tag
        const coarse =
          upos.get(`${forms[first + i]!.toLowerCase()}|${XPOS[tag]}`) ??
          upos.get(`|${XPOS[tag]}`) ??
          'X'
        into.upos[first + i] = U[coarse as keyof typeof U]
        c.word[i] = features[i]!.word
        c.tag[i] = hash(`${XPOS[tag]} ${coarse}`, 3)
      }
      c.word[n] = c.tag[n] = 77
      c.word[n + 1] = c.tag[n + 1] = BORDER.word
      const s = newState(n)
      begin(s, n)
      while (s.b < n || s.depth > 0) {
        const bits = allowed(s)
        best(moves, moves.length / 3 - 1, 3, out, moveFeatures(s, c, out), scores)
        let move = -1
        for (let m = 0; m < 3; m++)
          if (bits & (1 << m) && (move < 0 || scores[m]! > scores[move]!)) move = m
        apply(s, move)
      }
      for (let i = 0; i < n; i++) {
        const h = s.head[i]!
        into.head[first + i] = h === n ? -1 : h
        into.deprel[first + i] = best(
          labels,
          labels.length / relations - 1,
          relations,
          out,
          arcFeatures(s, c, i, h, out),
          scores,
        )
      }
      void X
    },
  }
}
