import type { JudgedArticle } from './context'

export type EmbargoChange = 'none' | 'longer' | 'shorter'

/** When the promise ends (ms), 0 where none binds any more; one that cannot be read does not end. */
const endOf = ({ embargoUntil }: Pick<JudgedArticle, 'embargoUntil'>, now: Date): number => {
  if (embargoUntil === null) return 0
  const end = Date.parse(embargoUntil)
  if (Number.isNaN(end)) return Infinity
  return end > now.getTime() ? end : 0
}

/**
 * What a save does to the promise of an embargo, by instants and not by how they are written: `shorter` where it ends
 * earlier or is lifted. One that is over binds nobody, so clearing it is no change. Pure.
 */
export function embargoChange(
  before: Pick<JudgedArticle, 'embargoUntil'>,
  after: Pick<JudgedArticle, 'embargoUntil'>,
  now: Date,
): EmbargoChange {
  const [was, is] = [endOf(before, now), endOf(after, now)]
  if (was === is) return 'none'
  return is > was ? 'longer' : 'shorter'
}
