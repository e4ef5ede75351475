/** How many publications were gone through, on stderr; on a terminal in one line that renews itself. */
export function sayProgress(done: number): void {
  const line = `${done} yayın / publications`
  process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`)
}
