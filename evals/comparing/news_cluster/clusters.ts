/** Scores of clusterings: B³ (Bagga and Baldwin 1998) and pairs, each as F1. */

export interface ClusterScores {
  readonly bCubed: number
  readonly pairwise: number
}

/** The labels of gold and answer, one of each per thing, in one order. */
export function scoreClusters(gold: readonly string[], answer: readonly string[]): ClusterScores {
  const both = gold.map((label, i) => `${label}\t${answer[i]}`)
  const [ofGold, ofAnswer, ofBoth] = [gold, answer, both].map(sizes) as [Sizes, Sizes, Sizes]
  let [precision, recall] = [0, 0]
  for (const [i, label] of gold.entries()) {
    const shared = ofBoth.get(both[i]!)!
    precision += shared / ofAnswer.get(answer[i]!)!
    recall += shared / ofGold.get(label)!
  }
  const right = pairs(ofBoth)
  return {
    bCubed: f1(precision / gold.length, recall / gold.length),
    pairwise: f1(right / (pairs(ofAnswer) || 1), right / (pairs(ofGold) || 1)),
  }
}

type Sizes = ReadonlyMap<string, number>

function sizes(labels: readonly string[]): Sizes {
  const found = new Map<string, number>()
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1)
  return found
}

function pairs(all: Sizes): number {
  return [...all.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
