import type { CollectionBeforeChangeHook } from 'payload'

import { RefusalError } from '@/src/errors'
import { checkBody } from '@/src/lexical/checkBody'
import { REFUSALS } from '@/src/workflow/refusals'

/** The body's tree is checked before anything reads it; the refusal names each place that cannot be stored. */
export const checkArticleBody: CollectionBeforeChangeHook = ({ data }) => {
  if (data.body === undefined || data.body === null) return data
  const { problems } = checkBody(data.body)
  if (problems.length > 0) {
    throw new RefusalError(REFUSALS.bodyInvalid({ problems: problems.slice(0, 20) }))
  }
  return data
}
