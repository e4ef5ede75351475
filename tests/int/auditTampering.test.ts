import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { auditHash, GENESIS } from '@/src/editorial/audit/entries'
import { makeCheckpoint } from '@/src/editorial/audit/checkpoint'
import { HAND_OVER, makeHandOver } from '@/src/editorial/audit/handOver'
import { verifyAuditLog } from '@/src/editorial/audit/verify'
import { auditRow, fillAuditLog, openAuditLog, type AuditLogOfTest } from '@/tests/support/auditLog'
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

    it('go on counting after the key was changed and handed over, up to there and no further', async () => {
      await log.checkpoints.deleteMany({})
      await log.entries.deleteMany({})
      const before = await openAuditLog(process.env.DATABASE_URI ?? '')
      await fillAuditLog(before, { chains: 2, length: 2 })
      const last = await log.checkpoints.findOne({}, { sort: { _id: -1 } })
      if (!last) throw new Error('nothing signed')
      expect((await report()).checkpoints.bad).toHaveLength(2)
      const overrides = makeHandOver(before.privateKey, log.privateKey, {
        ...{ until: last._id, untilHash: last.hash },
      })
      const { hash: _hash, ...row } = auditRow('system', 1, GENESIS)
      const entry = { ...row, action: HAND_OVER, overrides }
      await log.entries.insertOne({ ...entry, at: new Date(entry.at), hash: auditHash(entry) })
      expect(await report()).toMatchObject({ ok: true, keyKnown: true })

      // Whoever has the old key signs on.
      const { number, ...signed } = makeCheckpoint(
        {
          ...{ number: last._id + 1, at: last.at, count: last.count, prevHash: last.hash },
          heads: [{ chain: 'system', seq: 1, hash: auditHash(entry) }],
        },
        before.privateKey,
      )
      await log.checkpoints.insertOne({ _id: number, ...signed })
      expect((await report()).checkpoints.bad).toEqual([{ number, what: 'foreignKey' }])
    })
  })
})
