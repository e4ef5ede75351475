import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const MEMORY = '/dev/shm'
const PREFIX = 'kunye-test-db-'
const ROOM = 4 * 2 ** 30

/**
 * A new folder for the throwaway database of a test run. Every write of the newsroom waits until the journal is on
 * the disk, and a test's database has nothing to lose: where the machine has the room (4 GiB in /dev/shm, and as much
 * again beside it), the folder is in memory; else among the temporary files.
 */
export function databaseFolder() {
  dropLeftovers()
  return mkdtempSync(path.join(hasRoom() ? MEMORY : os.tmpdir(), `${PREFIX}${process.pid}-`))
}

function hasRoom() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize >= ROOM && process.availableMemory() >= 2 * ROOM
  } catch {
    return false
  }
}

/** A run that was killed could not clear up; in memory that would be paid until the next boot. */
function dropLeftovers() {
  for (const name of namesIn(MEMORY)) {
    const [, pid] = /^kunye-test-db-(\d+)-/.exec(name) ?? []
    if (pid && !lives(Number(pid)))
      rmSync(path.join(MEMORY, name), { recursive: true, force: true })
  }
}

const namesIn = (folder) => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const lives = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
