import { checkBody } from '@/src/language/richText/checkBody'
import { editorEvents } from '@/src/editorial/editor/screens/editorEvents'

/** Leads to the sentence for which the newsroom refuses a body: the same check finds it here as there. */
export function showRefusedPlace(body: unknown): void {
  const [problem] = checkBody(body).problems
  if (problem) editorEvents.send({ kind: 'goToNode', path: problem.path })
}
