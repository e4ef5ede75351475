import { readdirSync, readFileSync } from 'node:fs'

/** The pids of living mongod processes whose command line names that folder (Linux; else none). */
export function mongodsOf(folder: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        return command.includes('--dbpath') && command.includes(folder)
      } catch {
        return false
      }
    })
    .map(Number)
}
