'use client'
import { useFormFields } from '@payloadcms/ui'
import { z } from 'zod'

import { useArticleId } from '@/src/editorial/admin/useArticleId'
import { useNames } from '@/src/editorial/admin/useNames'
import { useWords } from '@/src/editorial/admin/useWords'
import { idOf } from '@/src/language/ids'
import { formatDate } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'
import { GATE_LABELS, GATE_STATE_LABELS } from '@/src/workflow/labels'
import { GATES, GATE_STATES } from '@/src/workflow/stages'

/** People of an article, in the order they are told. */
const PEOPLE = {
  author: { tr: 'Yazan', en: 'By' },
  assignee: { tr: 'Görevli', en: 'Assigned to' },
  submittedBy: { tr: 'Gönderen', en: 'Submitted by' },
  reviewer: { tr: 'İnceleyen', en: 'Reviewed by' },
  approvedBy: { tr: 'Onaylayan', en: 'Approved by' },
} as const satisfies Record<string, Words>
type Person = keyof typeof PEOPLE
const isPerson = (name: string): name is Person => name in PEOPLE

const TIMES = {
  dueAt: { tr: 'Teslim', en: 'Due' },
  scheduledAt: { tr: 'Yayın zamanı', en: 'Scheduled for' },
} as const satisfies Record<string, Words>

const NAMES = [...Object.keys(PEOPLE).filter(isPerson), 'contributors', 'gates'] as const
const NUMBERS = ['revision', 'wordCount', 'readingMinutes'] as const
const TOLD = [...NAMES, ...NUMBERS, 'dueAt', 'scheduledAt'] as const

const facts = z.record(z.string(), z.unknown())
const gateState = z.enum(GATE_STATES)
const ids = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => idOf(one) ?? [])

/** What the newsroom keeps of an article by itself, in one sentence: who had a hand in it, when it is due, how long it is. */
export function ArticleFacts() {
  const { say } = useWords()
  const { id } = useArticleId()
  // As text, so that a key elsewhere in the form changes nothing here.
  const told = useFormFields(([fields]) =>
    JSON.stringify(Object.fromEntries(TOLD.map((name) => [name, fields[name]?.value ?? null]))),
  )
  const stored = facts.parse(JSON.parse(told))
  const people = Object.keys(PEOPLE).filter(isPerson)
  const touched = ids(stored.contributors).filter((one) => !ids(stored.author).includes(one))
  const names = useNames('users', [...people.flatMap((name) => ids(stored[name])), ...touched])
  if (id === null) return null

  const called = (all: string[]): string => all.flatMap((one) => names.get(one) || []).join(', ')
  const line = (label: Words, value: string): string[] =>
    value === '' ? [] : [`${say(label)}: ${value}`]
  const gates = facts.safeParse(stored.gates).data ?? {}
  const sentences = [
    ...people.flatMap((name) => line(PEOPLE[name], called(ids(stored[name])))),
    ...line({ tr: 'Metne dokunan', en: 'Touched by' }, called(touched)),
    ...Object.entries(TIMES).flatMap(([name, label]) => {
      const at = stored[name]
      return line(label, typeof at === 'string' ? formatDate(new Date(at)) : '')
    }),
    ...GATES.flatMap((gate) => {
      const state = gateState.safeParse(gates[gate]).data ?? 'notNeeded'
      return line(GATE_LABELS[gate], state === 'notNeeded' ? '' : say(GATE_STATE_LABELS[state]))
    }),
    say({
      tr: `${Number(stored.wordCount ?? 0)} sözcük, ${Number(stored.readingMinutes ?? 0)} dk okuma`,
      en: `${Number(stored.wordCount ?? 0)} words, ${Number(stored.readingMinutes ?? 0)} min read`,
    }),
    say({
      tr: `${Number(stored.revision ?? 0)}. kayıt`,
      en: `save no. ${Number(stored.revision ?? 0)}`,
    }),
  ]
  return <p className="kunye-facts">{sentences.join(' · ')}</p>
}
