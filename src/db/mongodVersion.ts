import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Runs `<binary> --version` and returns the version (such as `6.0.5`), or undefined when the file
 * does not run here: a binary of another architecture, a missing library, or not a mongod.
 */
export async function mongodVersion(binary: string): Promise<string | undefined> {
  try {
    const { stdout } = await run(binary, ['--version'], { timeout: 15_000 })
    return /db version v?(\d+\.\d+\.\d+)/.exec(stdout)?.[1]
  } catch {
    return undefined
  }
}
