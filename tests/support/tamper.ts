import { auditHash } from '@/src/editorial/audit/entries'
import { verifyAuditLog } from '@/src/editorial/audit/verify'
import { chainName, fillAuditLog, type AuditLogOfTest, type AuditRow } from './auditLog'
import { random } from './random'

type Roll = () => number
type Chain = AuditRow[]
type Tampering = (chain: Chain, roll: Roll) => Chain

const TEXT_FIELDS = ['action', 'actor', 'actorName', 'channel', 'from', 'to', 'reason'] as const
const at = (roll: Roll, length: number): number => Math.floor(roll() * length)
const rehashed = (row: AuditRow): AuditRow => ({ ...row, hash: auditHash(row) })

/** Every hash from `start` on made to fit again, as somebody who knows the code would. */
const relinked = (chain: Chain, start: number): Chain => {
  const whole = [...chain]
  for (let index = start; index < whole.length; index += 1) {
    const row = whole[index]
    const before = whole[index - 1]
    if (row) whole[index] = rehashed({ ...row, prevHash: before?.hash ?? row.prevHash })
  }
  return whole
}
const renumbered = (chain: Chain): Chain => chain.map((row, index) => ({ ...row, seq: index + 1 }))

const change = (chain: Chain, roll: Roll): [Chain, number] => {
  const index = at(roll, chain.length)
  const row = chain[index]
  if (!row) return [chain, index]
  const kinds: Partial<AuditRow>[] = [
    ...TEXT_FIELDS.map((field) => ({ [field]: `${row[field] ?? ''}x` })),
    { reason: row.reason === null ? '' : null },
    { roles: [...row.roles, 'chief'] },
    { roles: [] },
    { overrides: row.overrides === null ? [] : null },
    { changed: [...row.changed, 'slug'] },
    { values: [{ field: 'embargoUntil', was: '2031-01-01', is: null }] },
    { values: row.values === null ? ([] as []) : null },
    { at: new Date(Date.parse(row.at) + 1).toISOString() },
    { contentHash: 'd'.repeat(64) },
    { actorType: 'system' },
    { article: 'another' },
    { record: 'users/1' },
    { hash: 'e'.repeat(64) },
    { prevHash: 'f'.repeat(64) },
  ]
  return [chain.with(index, { ...row, ...kinds[at(roll, kinds.length)] }), index]
}

/** A new hash undoes a change of the hash alone, so the reason is another one too. */
const changeForGood = (chain: Chain, roll: Roll): [Chain, number] => {
  const [changed, index] = change(chain, roll)
  const row = changed[index]
  return [row ? changed.with(index, { ...row, reason: 'Başka bir gerekçe.' }) : changed, index]
}

const inserted = (chain: Chain, roll: Roll): [Chain, number] => {
  const index = at(roll, chain.length)
  const row = chain[index]
  if (!row) return [chain, index]
  return [chain.toSpliced(index, 0, rehashed({ ...row, reason: 'Hiç olmadı.' })), index]
}

/** Everything that can be done to a chain whose last entry a checkpoint has signed. */
export const TAMPERINGS: Record<string, Tampering> = {
  change: (chain, roll) => change(chain, roll)[0],
  changeAndRehash: (chain, roll) => {
    const [changed, index] = changeForGood(chain, roll)
    return relinked(changed, index)
  },
  changeAndRehashOne: (chain, roll) => {
    const [changed, index] = changeForGood(chain, roll)
    const row = changed[index]
    return row ? changed.with(index, rehashed(row)) : changed
  },
  remove: (chain, roll) => chain.toSpliced(at(roll, chain.length), 1),
  removeAndRenumber: (chain, roll) => renumbered(chain.toSpliced(at(roll, chain.length), 1)),
  removeAndRehash: (chain, roll) =>
    relinked(renumbered(chain.toSpliced(at(roll, chain.length), 1)), 0),
  insert: (chain, roll) => renumbered(inserted(chain, roll)[0]),
  insertBetween: (chain, roll) => {
    const row = chain[at(roll, chain.length)]
    return row ? [...chain, rehashed({ ...row, seq: row.seq - 0.5 })] : chain
  },
  insertAndRehash: (chain, roll) => {
    const [longer, index] = inserted(chain, roll)
    return relinked(renumbered(longer), index)
  },
  reorder: (chain, roll) => {
    const [a, b] = twoOf(chain, roll)
    const [first, second] = [chain[a], chain[b]]
    return first && second ? renumbered(chain.with(a, second).with(b, first)) : chain
  },
  reorderAndRehash: (chain, roll) => {
    const [a, b] = twoOf(chain, roll)
    const [first, second] = [chain[a], chain[b]]
    return first && second ? relinked(renumbered(chain.with(a, second).with(b, first)), 0) : chain
  },
  cutOff: (chain, roll) => chain.slice(0, 1 + at(roll, chain.length - 1)),
  vanish: () => [],
}

const twoOf = (chain: Chain, roll: Roll): [number, number] => {
  const first = at(roll, chain.length)
  return [first, (first + 1 + at(roll, chain.length - 1)) % chain.length]
}

export type TamperResult = {
  tamperings: number
  found: number
  missed: { tampering: string; seed: number }[]
  /** Untouched logs that were called bad. */
  falseAlarms: number
}

/**
 * Does `count` random tamperings (same seed, same tamperings) to a signed log on a real database, one at a time, and
 * asks each time whether the verification finds it, in that chain and in no other.
 */
export async function tamper(
  log: AuditLogOfTest,
  { count, seed }: { count: number; seed: number },
): Promise<TamperResult> {
  const [chains, length] = [5, 8]
  const rows = await fillAuditLog(log, { chains, length })
  const verify = () => verifyAuditLog(log, log.trusted)
  const put = async (chain: string, content: Chain) => {
    await log.entries.deleteMany({ chain })
    const stored = content.map((row) => ({ ...row, at: new Date(row.at) }))
    if (stored.length > 0) await log.entries.insertMany(stored)
  }
  const names = Object.keys(TAMPERINGS)
  const result: TamperResult = { tamperings: 0, found: 0, missed: [], falseAlarms: 0 }
  if (!(await verify()).ok) result.falseAlarms += 1
  for (let number = 0; number < count; number += 1) {
    const roll = random(seed + number)
    const tampering = names[number % names.length] ?? ''
    const chain = chainName(at(roll, chains))
    const sound = rows.filter((row) => row.chain === chain)
    await put(chain, TAMPERINGS[tampering]?.(sound, roll) ?? sound)
    const { bad } = await verify()
    result.tamperings += 1
    if (bad.length === 1 && bad[0]?.chain === chain) result.found += 1
    else result.missed.push({ tampering, seed: seed + number })
    await put(chain, sound)
  }
  if (!(await verify()).ok) result.falseAlarms += 1
  return result
}
