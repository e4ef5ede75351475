import { bodyProblem, type BodyProblem } from './bodyProblem'
import { linkProblem } from './linkProblem'
import type { LooseNode } from './looseNode'
import { NODE_RULES } from './nodeRules'

const LINK_KEYS = ['url', 'linkType', 'newTab', 'doc']
const shown = (name: string): string => name.slice(0, 40)

const unknownKey = (path: string, key: string, node: LooseNode): BodyProblem =>
  bodyProblem(
    `${path}.${shown(key)}`,
    'unknownKey',
    {
      tr: `“${shown(node.type)}” düğümünde “${shown(key)}” alanı olamaz; çıkarın.`,
      en: `A “${shown(node.type)}” node may not carry “${shown(key)}”; take it off.`,
    },
    node,
  )

const badValue = (path: string, key: string, node: LooseNode): BodyProblem =>
  bodyProblem(
    `${path}.${key}`,
    'badValue',
    {
      tr: `“${shown(node.type)}” düğümünün “${key}” değeri geçersiz.`,
      en: `The value of “${key}” in this “${shown(node.type)}” node is not valid.`,
    },
    node,
  )

const checkLink = (node: LooseNode, path: string): BodyProblem[] => {
  const fields = node.fields
  if (typeof fields !== 'object' || fields === null) return []
  const at = `${path}.fields`
  const odd = Object.keys(fields).find((key) => !LINK_KEYS.includes(key))
  if (odd !== undefined) return [unknownKey(at, odd, node)]
  const { url, linkType, newTab, doc } = { ...fields } as Record<string, unknown>
  if (linkType !== undefined && linkType !== 'custom') return [badValue(at, 'linkType', node)]
  if (newTab != null && typeof newTab !== 'boolean') return [badValue(at, 'newTab', node)]
  if (doc != null) return [badValue(at, 'doc', node)]
  if (typeof url !== 'string') return [badValue(at, 'url', node)]
  const message = linkProblem(url)
  return message ? [bodyProblem(`${at}.url`, 'linkScheme', message, node)] : []
}

/**
 * What is wrong with one node by itself: an unknown type or key, a value of the wrong kind, a link
 * that leads where links may not. Its children are not looked at.
 */
export function checkNode(node: LooseNode, path: string): BodyProblem[] {
  const rule = NODE_RULES.get(node.type)
  if (!rule) {
    const message = {
      tr: `“${shown(node.type)}” türünde bir öğe metinde olamaz; silip yeniden yazın.`,
      en: `A “${shown(node.type)}” cannot stand in the text; delete it and write it anew.`,
    }
    return [bodyProblem(path, 'unknownNode', message, node)]
  }
  const odd = Object.keys(node).find(
    // An absent value is dropped by JSON, so a key without one does no harm.
    (key) => key !== 'type' && node[key] !== undefined && !Object.hasOwn(rule.keys, key),
  )
  if (odd !== undefined) return [unknownKey(path, odd, node)]
  const bad = Object.entries(rule.keys)
    .filter(([key, allows]) => key !== 'children' && !allows(node[key]))
    .map(([key]) => badValue(path, key, node))
  return node.type === 'link' || node.type === 'autolink' ? [...bad, ...checkLink(node, path)] : bad
}
