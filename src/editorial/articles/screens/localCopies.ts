import { z } from 'zod'

import { sameContent } from '@/src/editorial/merge/rows'

const copy = z.object({
  savedAt: z.string(),
  revision: z.number().nullable(),
  content: z.record(z.string(), z.unknown()),
})
export type Copy = z.infer<typeof copy>
/** One that was set aside alone, as earlier builds wrote it, or all of them. */
const copies = z.array(copy).or(copy.transform((one) => [one]))

/** `typing`: not yet kept by the newsroom. `kept`: set aside, waiting for a decision. */
type Slot = 'typing' | 'kept'

const keyOf = (user: string, article: string, slot: Slot) => `kunye.text.${user}.${article}.${slot}`

/** Answers whether it is stored; storage may be full, or closed to this page. */
function put(key: string, value: readonly Copy[]): boolean {
  try {
    if (value.length === 0) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

function read(key: string): Copy[] {
  try {
    const parsed = copies.safeParse(JSON.parse(window.localStorage.getItem(key) ?? '[]'))
    return parsed.success ? parsed.data : []
  } catch {
    return []
  }
}

const without = (all: readonly Copy[], { content }: Copy) =>
  all.filter((other) => !sameContent(other.content, content))

/** Copies of unsaved text in this browser, by person and article. A browser without storage keeps none. */
export const localCopies = {
  /** What is typed now, as long as the newsroom does not keep it. Answers whether it is stored. */
  write: (user: string, article: string, value: Copy): boolean =>
    put(keyOf(user, article, 'typing'), [value]),

  drop: (user: string, article: string): boolean => put(keyOf(user, article, 'typing'), []),

  /** Puts a text with those that wait for a decision, each once. Answers whether it is stored. */
  setAside(user: string, article: string, value: Copy): boolean {
    const key = keyOf(user, article, 'kept')
    return put(key, [...without(read(key), value), value])
  },

  dropAside(user: string, article: string, value: Copy): void {
    const key = keyOf(user, article, 'kept')
    put(key, without(read(key), value))
  },

  /** All that wait for a decision, after what an earlier page typed last has joined them: the next typing takes its place. */
  waiting(user: string, article: string): (Copy & { stored: boolean })[] {
    const aside = read(keyOf(user, article, 'kept')).map((one) => ({ ...one, stored: true }))
    const [typed] = read(keyOf(user, article, 'typing'))
    if (!typed) return aside
    const stored = localCopies.setAside(user, article, typed)
    if (stored) localCopies.drop(user, article)
    return [
      ...aside.filter(({ content }) => !sameContent(content, typed.content)),
      { ...typed, stored },
    ]
  },
}
