import { describe, expect, it } from '@jest/globals'
import { mongodProblem } from '@/src/platform/mongod/mongodProblem'

const kindOf = (code: number | null, logTail: string) =>
  mongodProblem({ code, logTail, logPath: '/d/mongod.log' }).kind

describe('What ended the database is told from its exit code and its log', () => {
  it('knows a full disk, a taken port, a locked folder and files of another version', () => {
    expect(kindOf(14, 'WT_PANIC … No space left on device')).toBe('diskFull')
    expect(kindOf(48, '')).toBe('portTaken')
    expect(kindOf(100, 'DBPathInUse: Unable to lock the lock file')).toBe('locked')
    expect(kindOf(62, '')).toBe('version')
  })

  it('sends the reader to the log for everything else', () => {
    const { kind, words } = mongodProblem({ code: 1, logTail: '', logPath: '/d/mongod.log' })
    expect(kind).toBe('other')
    expect(words.tr).toContain('/d/mongod.log')
    expect(words.en).toContain('exit code 1')
  })
})
