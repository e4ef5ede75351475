export type BodyMessage = { tr: string; en: string }

export type BodyProblemCode =
  | 'notABody'
  | 'unknownNode'
  | 'misplacedNode'
  | 'unknownKey'
  | 'badValue'
  | 'badChildren'
  | 'linkScheme'
  | 'tooDeep'
  | 'tooManyNodes'
  | 'tooLarge'

/** One reason to refuse a body. `path` names the node or value: `root.children[3].children[0]`. */
export type BodyProblem = { path: string; code: BodyProblemCode; message: BodyMessage }

const WORDS_SHOWN = 60
const NODES_READ = 40

/** The first words under a node, for messages. Reads a bounded part of the tree. */
const firstWords = (node: unknown): string => {
  const left = [node]
  let words = ''
  for (let read = 0; left.length > 0 && read < NODES_READ && words.length < WORDS_SHOWN; read++) {
    const next = left.shift()
    if (typeof next !== 'object' || next === null) continue
    if ('text' in next && typeof next.text === 'string') words += next.text.slice(0, WORDS_SHOWN)
    if ('children' in next && Array.isArray(next.children)) {
      left.unshift(...next.children.slice(0, NODES_READ))
    }
  }
  return words.trim().slice(0, WORDS_SHOWN)
}

/** Builds a problem whose message ends with the words it is about, where there are any. */
export function bodyProblem(
  path: string,
  code: BodyProblemCode,
  message: BodyMessage,
  node?: unknown,
): BodyProblem {
  const words = firstWords(node)
  const quoted = words === '' ? '' : ` (“${words}”)`
  return { path, code, message: { tr: message.tr + quoted, en: message.en + quoted } }
}
