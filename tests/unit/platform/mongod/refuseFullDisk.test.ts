import { describe, expect, it } from '@jest/globals'
import os from 'node:os'
import { refuseFullDisk } from '@/src/platform/mongod/dataDir'

describe('A start on a full disk', () => {
  it('is refused with what is free and what is needed', async () => {
    await expect(refuseFullDisk(os.tmpdir(), 0)).resolves.toBeUndefined()
    const tooMuch = 2 ** 60
    await expect(refuseFullDisk(os.tmpdir(), tooMuch)).rejects.toThrow(/Disk dolu: .* MB boş/)
  })
})
