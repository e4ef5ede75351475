import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { verifyAuditLog } from '@/src/audit/verifyAuditLog'
import { fillAuditLog, openAuditLog, type AuditLogOfTest } from '@/tests/support/auditLog'
import { tamper } from '@/tests/support/tamper'

describe('the audit log', () => {
  let log: AuditLogOfTest
  const report = () => verifyAuditLog(log, log.trusted)

  beforeAll(async () => {
    log = await openAuditLog(process.env.DATABASE_URI ?? '')
  })
  afterAll(() => log.close())

  it('shows every tampering with what a checkpoint covers, in that chain and no other', async () => {
    const result = await tamper(log, { count: 60, seed: 2025 })
    expect(result).toEqual({ tamperings: 60, found: 60, missed: [], falseAlarms: 0 })
  })

  describe('and its checkpoints', () => {
    beforeAll(async () => {
      await log.entries.deleteMany({})
      await log.checkpoints.deleteMany({})
      await fillAuditLog(log, { chains: 3, length: 4 })
    })
    const damaged = async (damage: () => Promise<unknown>) => {
      const sound = await log.checkpoints.find().toArray()
      await damage()
      const { checkpoints, ok } = await report()
      await log.checkpoints.deleteMany({})
      await log.checkpoints.insertMany(sound)
      expect(ok).toBe(false)
      return checkpoints.bad
    }

    it('are sound as they were signed', async () => {
      expect(await report()).toMatchObject({ ok: true, entries: 12, chains: 3, bad: [] })
    })

    it('show that one was taken out, or changed, or signed by another key', async () => {
      const { checkpoints } = log
      expect(await damaged(() => checkpoints.deleteOne({ _id: 1 }))).toEqual([
        { number: 1, what: 'missing' },
      ])
      const later = { $set: { at: '2031-01-01T00:00:00.000Z' } }
      expect(await damaged(() => checkpoints.updateOne({ _id: 1 }, later))).toEqual([
        { number: 1, what: 'changed' },
      ])
      const head = { $set: { 'heads.0.seq': 1 } }
      expect(await damaged(() => checkpoints.updateOne({ _id: 2 }, head))).toEqual([
        { number: 2, what: 'heads' },
      ])
      const signature = { $set: { signature: Buffer.alloc(64).toString('base64') } }
      expect(await damaged(() => checkpoints.updateOne({ _id: 2 }, signature))).toEqual([
        { number: 2, what: 'signature' },
      ])
    })

    it('are not believed when somebody signs a new story with a key of his own', async () => {
      const forger = await openAuditLog(process.env.DATABASE_URI ?? '')
      await log.checkpoints.deleteMany({})
      await log.entries.deleteMany({})
      await fillAuditLog(forger, { chains: 3, length: 4 })
      const { checkpoints } = await report()
      expect(checkpoints.bad.map(({ what }) => what)).toEqual(['foreignKey', 'foreignKey'])
      expect((await verifyAuditLog(log, [])).ok).toBe(true)
    })
  })
})
