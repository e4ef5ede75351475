import { readBody } from '@/src/language/richText/readBody'
import type { Override } from '@/src/sourcing/types'
import { contentHash } from './contentHash'
import type { JudgedArticle, Schedule } from './context'
import { idOf } from '@/src/language/ids'
import {
  EDIT_KINDS,
  GATE_STATES,
  STAGES,
  type EditKind,
  type GateState,
  type Stage,
} from './stages'

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

const time = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : text(value)

const oneOf = <V extends string>(list: readonly V[], value: unknown): V | null =>
  list.find((candidate) => candidate === value) ?? null

/** A gate that cannot be read counts as required: deny by default. */
const gate = (gates: unknown, name: string): GateState =>
  oneOf(GATE_STATES, (gates as Record<string, unknown> | null | undefined)?.[name]) ?? 'required'

const overrides = (value: unknown): Override[] =>
  Array.isArray(value)
    ? value.filter(
        (row): row is Override => typeof row?.code === 'string' && typeof row?.reason === 'string',
      )
    : []

const schedule = (value: unknown): Schedule | null => {
  const { at, timeZone, by, hash, told } = (value ?? {}) as Partial<Schedule>
  return at && timeZone && by && hash ? { at, timeZone, by, hash, told: told ?? {} } : null
}

/**
 * Parses a stored article (any version of it) into what the workflow judges.
 * Throws when `stage` or `id` is not ours: a document nobody understands must not be published.
 */
export function judgedArticle(stored: object): JudgedArticle {
  const doc = stored as Record<string, unknown>
  const id = idOf(doc)
  const stage: Stage | null = oneOf(STAGES, doc.stage)
  if (!id || !stage)
    throw new Error(`Haber kaydı okunamadı / article record not usable: ${id ?? '?'}`)
  const editKind: EditKind = oneOf(EDIT_KINDS, doc.editKind) ?? 'first'
  return {
    id,
    headline: text(doc.headline) ?? '',
    bodyText: readBody(doc.body).text,
    stage,
    editKind,
    revision: typeof doc.revision === 'number' ? doc.revision : 0,
    author: idOf(doc.author),
    assignee: idOf(doc.assignee),
    reviewer: idOf(doc.reviewer),
    dueAt: time(doc.dueAt),
    gates: { legal: gate(doc.gates, 'legal'), factCheck: gate(doc.gates, 'factCheck') },
    contributors: Array.isArray(doc.contributors)
      ? doc.contributors.map(idOf).filter((one): one is string => one !== null)
      : [],
    submittedBy: idOf(doc.submittedBy),
    approvedHash: text(doc.approvedHash),
    approvedBy: idOf(doc.approvedBy),
    approvedOverrides: overrides(doc.approvedOverrides),
    schedule: schedule(doc.schedule),
    scheduledAt: time(doc.scheduledAt),
    embargoUntil: time(doc.embargoUntil),
    contentHash: contentHash(doc),
  }
}
