import type { Document } from 'mongodb'
import { requestError } from '../errors/requestError'

export type Branch = { parent: string; match: Document }

/** MongoDB takes at most 1,000 stages a pipeline. */
const MOST_PARENTS = 900

/**
 * One pipeline that answers for all branches, one after the other. At least one branch is needed.
 * Refuses (`tooCostly`) more than a pipeline has room for.
 */
export function unionOf(
  coll: string,
  branches: Branch[],
  stages: (branch: Branch) => Document[],
): Document[] {
  if (branches.length > MOST_PARENTS) {
    throw requestError('tooCostly', {
      tr: 'Sorgu bir düzeyde çok fazla satıra dallanıyor; dıştaki `first` değerini küçültün',
      en: 'the query branches from too many rows at one level; lower the outer `first`',
    })
  }
  return branches.flatMap((branch, index) =>
    index === 0 ? stages(branch) : [{ $unionWith: { coll, pipeline: stages(branch) } }],
  )
}
