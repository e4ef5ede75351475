import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Changes sources of this checkout for a while. Whatever ends the process, `restore` (and any end that can be heard of)
 * puts them back as they were.
 */
export function changeSources() {
  const before = new Map<string, string>()
  const restore = (): void => {
    for (const [file, text] of before) writeFileSync(file, text)
    before.clear()
  }
  process.on('exit', restore)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(1))
  }
  return {
    /** Writes a file with `found` replaced, from what it was at first. Throws where that is not there. */
    change(file: string, found: string, by: string): void {
      const first = before.get(file) ?? readFileSync(file, 'utf8')
      if (!first.includes(found)) throw new Error(`${file} no longer holds: ${found}`)
      before.set(file, first)
      writeFileSync(
        file,
        first.replace(found, () => by),
      )
    },
    restore,
  }
}
