import type { Words } from '@/src/language/words'
import type { Report } from '@/src/platform/errors'
import type { Bundle } from './openBundle'
import { isHeld, isNexts } from './takers'

/** Something that runs from a bundle, and is put in the place of what ran from the one before. */
export type Part = Readonly<{
  /** As it is called in a sentence. */
  name: Words
  bundle: Bundle
  /** Makes the new one ready, then puts it in its place; throws while the old one still answers. */
  swap(module: string): Promise<void>
}>

const MOST_NAMED = 2
const named = (paths: readonly string[]): string => {
  const more = paths.length - MOST_NAMED
  return paths.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` +${more}` : '')
}
const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1)
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n', 1)[0] ?? ''

/**
 * Takes changes of sources, one after the other: builds every part anew, and swaps those that came out as something else,
 * in their order. What is broken is told in a line, and the old one goes on until a later change mends it. Files that
 * nobody can swap are told once a change.
 */
export function exchange(parts: readonly Part[], report: Report) {
  const broken = new Set<Part>()
  const sources = new Map<Part, ReadonlySet<string>>()

  const renew = async (part: Part, paths: readonly string[]): Promise<void> => {
    const { name, bundle } = part
    const known = sources.get(part)
    // Where nothing is broken, a part is made of what it was made of: a new file has no importer yet.
    if (known && !broken.has(part) && !paths.some((file) => known.has(file))) return
    const start = performance.now()
    try {
      const built = await bundle.rebuild()
      if (built) {
        sources.set(part, built.sources)
        await part.swap(built.file)
      }
      const wasBroken = broken.delete(part)
      if (!built && !wasBroken) return
      const files = named(paths.filter((file) => sources.get(part)?.has(file)))
      const seconds = secondsSince(start)
      report({
        tr: `Yenilendi: ${name.tr}${files && ` (${files})`}, ${seconds.replace('.', ',')} sn`,
        en: `reloaded: ${name.en}, ${seconds} s`,
      })
    } catch (error) {
      broken.add(part)
      report({
        tr: `Yenilenemedi: ${name.tr}, eskisi çalışıyor; düzeltip kaydedin: ${reasonOf(error)}`,
        en: `not reloaded: ${name.en}, the old one goes on; mend it and save`,
      })
    }
  }
  const take = async (paths: readonly string[]): Promise<void> => {
    for (const part of parts) await renew(part, paths)
    const taken = (file: string) => parts.some((part) => sources.get(part)?.has(file))
    const screens = paths.filter((file) => isNexts(file) && !taken(file))
    if (screens.length > 0) {
      report({ tr: `Next gönderiyor: ${named(screens)}`, en: 'Next sends it to the browser' })
    }
    const held = paths.filter(isHeld)
    if (held.length > 0) {
      report({
        tr: `Yeniden başlatınca geçerli olur: ${named(held)}`,
        en: 'takes effect when you start again',
      })
    }
  }
  let turn: Promise<void> = Promise.resolve()
  return {
    /** The first of each part; throws where it cannot be built. */
    async begin(): Promise<void> {
      for (const part of parts) {
        const built = await part.bundle.rebuild()
        if (!built) continue
        sources.set(part, built.sources)
        await part.swap(built.file)
      }
    },
    /** Resolves when nothing is being swapped. */
    settled: (): Promise<void> => turn,
    changed: (paths: readonly string[]): Promise<void> => (turn = turn.then(() => take(paths))),
  }
}
