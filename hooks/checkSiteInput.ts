import type { GlobalBeforeOperationHook } from 'payload'

import { ADDRESS, goneRelations, relationsIn } from '@/src/editorial/guards/relations'
import { shapeProblem } from '@/src/editorial/guards/shapeProblem'
import { refusedAt, tidyTexts } from '@/src/editorial/guards/tidyTexts'
import { RefusalError } from '@/src/language/refusal'
import { checkBody } from '@/src/language/richText/checkBody'
import { isObject } from '@/src/language/isObject'
import { REFUSALS } from '@/src/workflow/refusals'

/**
 * What is to be stored must fit the settings' fields (400 `fieldInvalid` names the field), its texts are plain, every section it
 * names is there (400 `relationUnknown`), and a policy holds what a body may hold.
 */
export const checkSiteInput: GlobalBeforeOperationHook = async ({
  args,
  global,
  operation,
  req,
}) => {
  if (operation !== 'update') return args
  const data: unknown = args.data ?? {}
  if (!isObject(data)) throw new RefusalError(REFUSALS.inputInvalid({ problems: ['{…}'] }))
  const found = shapeProblem(global.flattenedFields, data)
  if (found) throw refusedAt(REFUSALS.fieldInvalid, found)
  const policies: unknown = data.policies
  for (const policy of Array.isArray(policies) ? policies : []) {
    const { problems } = checkBody(isObject(policy) ? policy.text : null)
    if (problems.length > 0) throw new RefusalError(REFUSALS.bodyInvalid({ problems }))
  }
  const relations = relationsIn(global.flattenedFields, data)
  const gone = await goneRelations(
    req,
    relations.filter(({ collection }) => collection !== ADDRESS),
  )
  if (gone.length > 0) {
    throw new RefusalError(REFUSALS.relationUnknown({ problems: gone.map(({ path }) => path) }))
  }
  return { ...args, data: tidyTexts(global.flattenedFields, data) }
}
