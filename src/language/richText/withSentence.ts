import { type BodyProblem, firstWords, type LooseNode } from './body'

/**
 * A problem whose message names its sentence: where the node has no words of its own (a picture, a rule), the words of
 * the block that it stands in, or of the one before. `root` is the body's root.
 */
export function withSentence(root: LooseNode, found: BodyProblem): BodyProblem {
  const { quotes, ...problem } = found
  const index = Number(/^root\.children\[(\d+)\]/.exec(problem.path)?.[1] ?? -1)
  if (quotes || index < 0 || !Array.isArray(root.children)) return problem
  const own = firstWords(root.children[index])
  const before = own === '' && index > 0 ? firstWords(root.children[index - 1]) : ''
  if (own === '' && before === '') return problem
  const { tr, en } = problem.message
  const message =
    own === ''
      ? { tr: `${tr} Yeri: “${before}” sözlerinin altı.`, en: `${en} It is below “${before}”.` }
      : { tr: `${tr} Yeri: “${own}”.`, en: `${en} It is at “${own}”.` }
  return { ...problem, message }
}
