import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { codeOf } from './codeOf'

const run = promisify(execFile)

/**
 * When a process began, as an opaque text; undefined when no process has that pid. Two equal stamps
 * of one pid mean the same process: pids are given again, after a reboot quickly.
 * Where the system does not tell (no /proc, no ps), every living process has the stamp `alive`.
 */
export async function processStamp(pid: number): Promise<string | undefined> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if (codeOf(error) !== 'EPERM') return undefined
  }
  try {
    if (process.platform === 'linux') {
      const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
      // The command may hold spaces and brackets: fields are counted after its closing bracket.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' ? undefined : `${boot}/${fields[19]}`
    }
    return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim()
  } catch {
    return 'alive'
  }
}
