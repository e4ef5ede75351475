'use client'
import { useMemo } from 'react'

import { useFound } from '@/src/editorial/admin/picker/useFound'
import { useNames } from '@/src/editorial/admin/useNames'
import { likeness } from '@/src/language/text/likeness'
import type { FormRow } from '../rowsFrom'

/** Somebody who may be behind a sentence. `id` null: a record that acceptance makes, by this name. */
export type Candidate = {
  collection: 'persons' | 'sources'
  id: string | null
  name: string
  inStory: boolean
}

/** So many stand under a sentence. */
const MOST = 6
/** From here on a name is only somewhat like what is printed. */
const ALIKE = 2

const idOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && 'id' in value
      ? String(value.id)
      : ''

/**
 * Who may be meant by a name: of the story's own rows and of all persons and sources, by fold and sound, the likest first and of those the story's own;
 * then two that would be made by this name, which stand first where nobody is called so. With no name the story's own, the last named first.
 */
export function useCandidates(name: string, rows: readonly FormRow[]): Candidate[] {
  const speakers = rows.map(({ values }) => idOf(values.speaker)).filter(Boolean)
  const sources = rows.map(({ values }) => idOf(values.source)).filter(Boolean)
  const ofPersons = useNames('persons', speakers)
  const ofSources = useNames('sources', sources)
  const persons = useFound('persons', name, [])
  const others = useFound('sources', name, [])
  return useMemo(() => {
    const own = new Map<string, Candidate>()
    for (const { values } of [...rows].reverse()) {
      for (const [collection, id, names] of [
        ['persons', idOf(values.speaker), ofPersons],
        ['sources', idOf(values.source), ofSources],
      ] as const) {
        const label = names.get(id) ?? ''
        if (label !== '') own.set(id, { collection, id, name: label, inStory: true })
      }
    }
    const story = [...own.values()]
    if (name === '') return story.slice(0, MOST)
    const found = [
      ...persons.found.map((one) => ({ collection: 'persons' as const, ...one })),
      ...others.found.map((one) => ({ collection: 'sources' as const, ...one })),
    ]
      .filter(({ value }) => !own.has(value))
      .map(({ collection, value, label }) => ({
        ...{ collection, id: value, name: label, inStory: false },
      }))
    const rank = (one: Candidate) => likeness(one.name, name)
    const known = [...story.filter((one) => rank(one) <= ALIKE), ...found]
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, MOST - 2)
    const made = (['persons', 'sources'] as const).map((collection) => ({
      ...{ collection, id: null, name, inStory: false },
    }))
    const isCalled = known[0] && rank(known[0]) <= ALIKE
    return isCalled ? [...known, ...made] : [...made, ...known]
  }, [rows, name, ofPersons, ofSources, persons.found, others.found])
}
