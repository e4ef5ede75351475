import { articleAnswer } from '../http/articleAnswer'
import { callApi } from '../http/callApi'
import type { FailedSave } from '../form/formEvents'
import { findBase } from './findBase'

/**
 * Why a save failed, asked of the server afterwards: Payload's form reports a failure in words only. `revision` is
 * the one the form holds. A newer stored one means that somebody else saved in between.
 */
export async function diagnoseSave(
  id: string | null,
  revision: number,
  language: string,
): Promise<FailedSave> {
  const path = id === null ? 'users?limit=1&depth=0' : `articles/${id}?depth=0`
  const answer = await callApi(path, { language })
  if (!answer.ok && answer.kind !== 'refused') return { kind: answer.kind }
  const newest = answer.ok && id !== null ? articleAnswer(answer.body) : null
  if (id !== null && newest && newest.revision > revision) {
    return { kind: 'stale', newest, base: await findBase(id, revision, language) }
  }
  return { kind: 'refused' }
}
