import { bodyProblem, type BodyProblem, isLooseNode, type LooseNode } from './body'
import { embedProblem } from './embeds'
import { linkProblem } from './linkProblem'
import { INSIDE, NODE_RULES, nodeLabel } from './nodeRules'
import { withSentence } from './withSentence'

type BodyLimits = { maxDepth?: number; maxNodes?: number; maxBytes?: number }

const REPORTED = 20

class Walk {
  readonly problems: BodyProblem[] = []
  private nodes = 0
  private stopped = false
  constructor(
    private readonly maxDepth: number,
    private readonly maxNodes: number,
  ) {}

  private add(...problems: BodyProblem[]): void {
    this.problems.push(...problems.slice(0, REPORTED - this.problems.length))
    if (this.problems.length >= REPORTED) this.stopped = true
  }

  private stop(problem: BodyProblem): void {
    this.add(problem)
    this.stopped = true
  }

  visit(node: LooseNode, path: string, depth: number): void {
    if (this.stopped) return
    if (++this.nodes > this.maxNodes) {
      return this.stop(
        bodyProblem('root', 'tooManyNodes', {
          tr: `Metin ${this.maxNodes} parçadan fazla; haberi bölün.`,
          en: `The text has more than ${this.maxNodes} pieces; split the story.`,
        }),
      )
    }
    if (depth > this.maxDepth) {
      const message = {
        tr: `Metin ${this.maxDepth} kattan derin; iç içe listeleri sadeleştirin.`,
        en: `The text is nested more than ${this.maxDepth} levels deep; flatten its lists.`,
      }
      return this.stop(bodyProblem(path, 'tooDeep', message, node))
    }
    this.add(...checkNode(node, path))
    const inside = NODE_RULES.get(node.type)?.inside ?? null
    if (inside === null) return
    if (!Array.isArray(node.children)) {
      const message = { tr: '“children” bir dizi olmalı.', en: '“children” must be an array.' }
      return this.add(bodyProblem(`${path}.children`, 'badChildren', message, node))
    }
    for (const [index, child] of node.children.entries()) {
      if (this.stopped) return
      this.child(child, `${path}.children[${index}]`, depth, node.type, INSIDE[inside])
    }
  }

  private child(
    child: unknown,
    path: string,
    depth: number,
    parent: string,
    allowed: readonly string[],
  ): void {
    if (!isLooseNode(child)) {
      const message = {
        tr: 'Burada “type” alanı olan bir düğüm olmalı.',
        en: 'Here must stand a node with a “type”.',
      }
      return this.add(bodyProblem(path, 'badChildren', message, child))
    }
    if (NODE_RULES.has(child.type) && !allowed.includes(child.type)) {
      const [inner, outer] = [nodeLabel(child.type), nodeLabel(parent)]
      const message = {
        tr: `Burada ${inner.tr} duramaz (yeri: ${outer.tr}). Silip kendi satırına yeniden koyun.`,
        en: `A ${inner.en} cannot stand inside a ${outer.en}. Delete it and put it on a line of its own.`,
      }
      return this.add(bodyProblem(path, 'misplacedNode', message, child))
    }
    this.visit(child, path, depth + 1)
  }
}

const notABody = (path: string): BodyProblem =>
  bodyProblem(path, 'notABody', {
    tr: 'Metin, “root” düğümü olan bir ağaç olmalı: {"root": {"type": "root", …}}.',
    en: 'The text must be a tree with a “root” node: {"root": {"type": "root", …}}.',
  })

const sizeOf = (body: unknown): number => new TextEncoder().encode(JSON.stringify(body)).length

/**
 * Checks a body by allow-list, before it is stored: node types and where they may stand, their
 * keys, the kind of every value, addresses of embeds (`embeds.ts`), link schemes (RFC 3986; http, https, mailto, tel and paths of this
 * site), depth (≤ 50), nodes (≤ 5,000), size (≤ 1 MB of JSON). In: anything that came as JSON. Out:
 * at most 20 problems with their place and the sentence that stands there, empty where the body may be stored. Never throws; the time
 * is bounded by the limits. Null and undefined (no body yet) are allowed.
 */
export function checkBody(body: unknown, limits: BodyLimits = {}): { problems: BodyProblem[] } {
  const { maxDepth = 50, maxNodes = 5_000, maxBytes = 1_048_576 } = limits
  if (body === null || body === undefined) return { problems: [] }
  if (typeof body !== 'object' || !('root' in body)) return { problems: [notABody('')] }
  if (!isLooseNode(body.root) || body.root.type !== 'root') return { problems: [notABody('root')] }
  const odd = Object.keys(body).find((key) => key !== 'root')
  if (odd !== undefined) return { problems: [notABody(odd.slice(0, 40))] }
  const walk = new Walk(maxDepth, maxNodes)
  walk.visit(body.root, 'root', 1)
  // Only a tree known to be shallow is turned into a string: a deep one would overflow the stack.
  const { root } = body
  const found = walk.problems.map((problem) => withSentence(root, problem))
  if (found.length > 0 || sizeOf(body) <= maxBytes) return { problems: found }
  const message = {
    tr: `Metin ${maxBytes} bayttan büyük; haberi bölün.`,
    en: `The text is larger than ${maxBytes} bytes; split the story.`,
  }
  return { problems: [bodyProblem('root', 'tooLarge', message)] }
}

const LINK_KEYS = ['url', 'linkType', 'newTab', 'doc']
const shown = (name: string): string => name.slice(0, 40)

const unknownKey = (path: string, key: string, node: LooseNode): BodyProblem => {
  const { tr, en } = nodeLabel(node.type)
  const message = {
    tr: `Burada metne giremeyen bir özellik var (${tr}: ${shown(key)}). Silip yeniden yazın.`,
    en: `Here is something that the text cannot keep (${en}: ${shown(key)}). Delete it and write it anew.`,
  }
  return bodyProblem(`${path}.${shown(key)}`, 'unknownKey', message, node)
}

const badValue = (path: string, key: string, node: LooseNode): BodyProblem => {
  const { tr, en } = nodeLabel(node.type)
  const message = {
    tr: `Buradaki ${tr} bu hâliyle saklanamaz (${key}). Silip yeniden yazın.`,
    en: `The ${en} here cannot be stored as it is (${key}). Delete it and write it anew.`,
  }
  return bodyProblem(`${path}.${key}`, 'badValue', message, node)
}

const checkEmbed = (node: LooseNode, path: string): BodyProblem[] => {
  const message = typeof node.url === 'string' ? embedProblem(node.url) : null
  return message ? [bodyProblem(`${path}.url`, 'linkScheme', message, node)] : []
}

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
    const { tr, en } = nodeLabel(node.type)
    const message = {
      tr: `Metinde böyle bir parça olamaz: ${tr}. Silip yeniden yazın.`,
      en: `The text cannot hold this: ${en}. Delete it and write it anew.`,
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
  if (node.type === 'embed') return [...bad, ...checkEmbed(node, path)]
  return node.type === 'link' || node.type === 'autolink' ? [...bad, ...checkLink(node, path)] : bad
}
