import type { CollectionBeforeChangeHook } from 'payload'

import { RefusalError } from '@/src/errors'
import { checkBody } from '@/src/lexical/checkBody'
import { REFUSALS } from '@/src/workflow/refusals'

/** The body's tree is checked before anything reads it; the refusal names each place that cannot be stored. */
export const checkArticleBody: CollectionBeforeChangeHook = ({ data }) => {
  if (data.body === undefined || data.body === null) return data
  const { problems } = checkBody(data.body)
  const [first] = problems
  if (!first) return data
  const refusal = REFUSALS.bodyInvalid({ problems })
  const { tr, en } = refusal.message
  const message = { tr: `${tr} ${first.message.tr}`, en: `${en} ${first.message.en}` }
  throw new RefusalError({ ...refusal, message })
}
