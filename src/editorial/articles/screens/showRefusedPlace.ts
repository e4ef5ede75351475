import { checkBody } from '@/src/language/richText/checkBody'
import { askEditor } from '@/src/editorial/editor/screens/editorEvents'

/** Leads to the sentence for which the newsroom refuses a body: the same check finds it here as there. */
export function showRefusedPlace(body: unknown): void {
  const [problem] = checkBody(body).problems
  if (problem) askEditor({ kind: 'goToNode', path: problem.path })
}
