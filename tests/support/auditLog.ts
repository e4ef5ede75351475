import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { MongoClient } from 'mongodb'

import type { AuditCollections } from '@/src/editorial/audit/collections'
import { auditHash, GENESIS, type AuditEntry } from '@/src/editorial/audit/entries'
import { makeCheckpoint, publicKeyText } from '@/src/editorial/audit/checkpoint'
import type { Head } from '@/src/editorial/audit/merkle'
import { random } from './random'

export type AuditRow = AuditEntry & { hash: string }
export type AuditLogOfTest = AuditCollections & {
  privateKey: KeyObject
  trusted: string[]
  close(): Promise<void>
}

const ACTIONS = ['create', 'write', 'submit', 'requestChanges', 'approve', 'publish'] as const

/** One entry of a made chain after `prevHash`; the same numbers give the same entry. */
export function auditRow(chain: string, seq: number, prevHash: string): AuditRow {
  const roll = random(seq * 7919 + chain.length)
  const entry: AuditEntry = {
    chain,
    seq,
    article: chain.startsWith('article:') ? chain.slice(8) : null,
    record: null,
    at: new Date(Date.UTC(2025, 9, 9) + seq * 60_000).toISOString(),
    action: ACTIONS[Math.floor(roll() * ACTIONS.length)] ?? 'write',
    actor: `user${Math.floor(roll() * 40)}`,
    actorName: 'Defne Muhabir',
    roles: ['reporter'],
    actorType: 'user',
    channel: 'admin',
    from: 'draft',
    to: 'inReview',
    reason: roll() < 0.3 ? 'Başlıkta yer adı eksik.' : null,
    contentHash: auditHash0(seq),
    overrides: roll() < 0.05 ? [{ code: 'spelling', quote: 'Bakü', reason: 'Ad doğru.' }] : null,
    changed: roll() < 0.5 ? ['headline', 'body'] : [],
    values: roll() < 0.2 ? [{ field: 'embargoUntil', was: null, is: '2031-01-01' }] : null,
    prevHash,
  }
  return { ...entry, hash: auditHash(entry) }
}

const auditHash0 = (seq: number): string => String(seq).padStart(64, 'c')

export const chainName = (number: number): string =>
  `article:${number.toString(16).padStart(24, '0')}`

/** The log's two collections on a database of its own, with its index. */
export async function openAuditLog(uri: string): Promise<AuditLogOfTest> {
  const client = await MongoClient.connect(uri)
  const db = client.db()
  const { privateKey } = generateKeyPairSync('ed25519')
  const entries: AuditLogOfTest['entries'] = db.collection('audit-log')
  await entries.createIndex({ chain: 1, seq: 1 }, { unique: true })
  return {
    entries,
    checkpoints: db.collection('audit-checkpoints'),
    privateKey,
    trusted: [publicKeyText(privateKey)],
    close: async () => {
      await db.dropDatabase()
      await client.close()
    },
  }
}

/** Writes `chains` chains with `length` entries each and signs their heads, half way and at the end. */
export async function fillAuditLog(
  { entries, checkpoints, privateKey }: AuditLogOfTest,
  { chains, length }: { chains: number; length: number },
): Promise<AuditRow[]> {
  const kept: AuditRow[] = []
  const halves: [Head[], Head[]] = [[], []]
  let batch: AuditRow[] = []
  const flush = async () => {
    // `insertMany` puts its own _id on the rows: they are kept as they were.
    if (batch.length > 0)
      await entries.insertMany(
        batch.map((row) => ({ ...row, at: new Date(row.at) })),
        { ordered: false },
      )
    batch = []
  }
  for (let number = 0; number < chains; number += 1) {
    const chain = chainName(number)
    let hash = GENESIS
    for (let seq = 1; seq <= length; seq += 1) {
      const row = auditRow(chain, seq, hash)
      hash = row.hash
      batch.push(row)
      if (chains * length <= 20_000) kept.push(row)
      if (seq === Math.floor(length / 2)) halves[0].push({ chain, seq, hash })
      if (seq === length) halves[1].push({ chain, seq, hash })
    }
    if (batch.length >= 10_000) await flush()
  }
  await flush()
  let [number, prevHash, count] = [0, GENESIS, 0]
  for (const half of halves) {
    for (let start = 0; start < half.length; start += 20_000) {
      const heads = half.slice(start, start + 20_000)
      number += 1
      count += heads.length
      const at = new Date(Date.UTC(2025, 9, 10) + number * 60_000).toISOString()
      const { number: _id, ...made } = makeCheckpoint(
        { number, at, count, prevHash, heads },
        privateKey,
      )
      prevHash = made.hash
      await checkpoints.insertOne({ _id, ...made })
    }
  }
  return kept
}
