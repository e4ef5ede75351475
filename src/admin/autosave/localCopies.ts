import { z } from 'zod'

const copy = z.object({
  savedAt: z.string(),
  revision: z.number().nullable(),
  content: z.record(z.string(), z.unknown()),
})
export type Copy = z.infer<typeof copy>
/** `typing`: not yet kept by the newsroom. `kept`: set aside, waiting for a decision. */
export type Slot = 'typing' | 'kept'

const keyOf = (user: string, article: string, slot: Slot) => `kunye.text.${user}.${article}.${slot}`

/** Copies of unsaved text in this browser, by person and article. A browser without storage keeps none. */
export const localCopies = {
  read(user: string, article: string, slot: Slot): Copy | null {
    try {
      const raw = window.localStorage.getItem(keyOf(user, article, slot))
      const parsed = raw ? copy.safeParse(JSON.parse(raw)) : null
      return parsed?.success ? parsed.data : null
    } catch {
      return null
    }
  },
  write(user: string, article: string, slot: Slot, value: Copy): boolean {
    try {
      window.localStorage.setItem(keyOf(user, article, slot), JSON.stringify(value))
      return true
    } catch {
      return false
    }
  },
  drop(user: string, article: string, slot: Slot): void {
    try {
      window.localStorage.removeItem(keyOf(user, article, slot))
    } catch {
      // Nothing is stored where storage is closed.
    }
  },
}
