import type { Problem } from './queryProblem'

/** Bodies of articles nest their lists less deeply than this; what walks a tree does so by calling itself. */
const DEEPEST = 20_000

const depthOf = (text: string): number => {
  let [depth, deepest, inString] = [0, 0, false]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (inString) {
      if (code === 92) index += 1
      else if (code === 34) inString = false
    } else if (code === 34) inString = true
    else if (code === 91 || code === 123) deepest = Math.max(deepest, (depth += 1))
    else if (code === 93 || code === 125) depth -= 1
  }
  return deepest
}

/** What is wrong with a JSON body (RFC 8259) that must be an object, or null; an empty one counts as `{}`. */
export function jsonProblem(text: string): Problem | null {
  if (text.trim() === '') return null
  const unreadable = {
    tr: 'Gövde bir JSON nesnesi olmalı: {…}',
    en: 'The body must be a JSON object: {…}',
  }
  if (depthOf(text) > DEEPEST) return unreadable
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? null : unreadable
  } catch {
    return unreadable
  }
}
