/** Two dossiers side by side, for the laws: the same bytes, and whose origins grew. */
import type { Dossier } from '../../src/index.js'

/** The bytes of a dossier, without the judgements. */
export function bytes(dossier: Dossier): string {
  return JSON.stringify({ ...dossier, judgements: [] }, (_key, value: unknown) =>
    ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value,
  )
}

/** The claims of a dossier whose origins are more in number in another, with both counts. */
export function raised(before: Dossier, after: Dossier) {
  const is = supports(after)
  return [...supports(before)].flatMap(([claim, was]) => {
    const now = is.get(claim)
    return now && (now.atLeast > was.atLeast || now.atMost > was.atMost)
      ? [{ claim, was, now }]
      : []
  })
}

/** Support of each part of a claim, by claim and words. */
function supports(dossier: Dossier): Map<string, Dossier['agreements'][number]['support']> {
  return new Map(
    dossier.agreements.flatMap(({ parts, support }) =>
      parts.map(({ claim, span }) => [`${claim} ${span.from}..${span.to}`, support] as const),
    ),
  )
}
