'use client'
import { useMemo } from 'react'

import { useFound } from '@/src/editorial/admin/picker/useFound'
import { useNames } from '@/src/editorial/admin/useNames'
import { idOf } from '@/src/language/ids'
import { fold } from '@/src/language/text/letters'
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
export const ALIKE = 2

/** How far a record's name is from what is printed; up to `ALIKE` it may well be meant. */
export function distance(printed: string, name: string): number {
  const words = new Set(fold(printed).split(' '))
  // “Azerbaycan haber ajansı APA” is APA: who is called so stands in what is printed.
  const isWithin = fold(name)
    .split(' ')
    .every((word) => words.has(word))
  return isWithin ? 0 : likeness(name, printed)
}

/** Who is named in the story's rows, the last named first. Held for all its sentences: each of them would ask for the names again. */
export function useStory(rows: readonly FormRow[]): Candidate[] {
  const ids = (name: 'speaker' | 'source') => rows.flatMap(({ values }) => idOf(values[name]) ?? [])
  const persons = useNames('persons', ids('speaker'))
  const sources = useNames('sources', ids('source'))
  return useMemo(() => {
    const own = new Map<string, Candidate>()
    for (const { values } of [...rows].reverse()) {
      for (const [collection, id, names] of [
        ['persons', idOf(values.speaker), persons],
        ['sources', idOf(values.source), sources],
      ] as const) {
        const name = id === null ? '' : (names.get(id) ?? '')
        if (id !== null && name !== '') own.set(id, { collection, id, name, inStory: true })
      }
    }
    return [...own.values()]
  }, [rows, persons, sources])
}

/**
 * Who may be meant by a name: of the story's own rows and of all persons and sources, by fold and sound, the likest first and of those the story's own;
 * then two that would be made by this name, which stand first where nobody is called so. Of two as like as each other those of `first` stand first. With no name the story's own, the last named first.
 */
export function useCandidates(
  name: string,
  story: readonly Candidate[],
  first: Candidate['collection'],
): { all: Candidate[]; isLoading: boolean } {
  const persons = useFound('persons', name || null, [])
  const others = useFound('sources', name || null, [])
  const isLoading = name !== '' && (persons.isLoading || others.isLoading)
  const all = useMemo(() => {
    const own = new Set(story.map(({ id }) => id))
    if (name === '') return story.slice(0, MOST)
    const found = [
      ...persons.found.map((one) => ({ collection: 'persons' as const, ...one })),
      ...others.found.map((one) => ({ collection: 'sources' as const, ...one })),
    ]
      .filter(({ value }) => !own.has(value))
      .map(({ collection, value, label }) => ({
        ...{ collection, id: value, name: label, inStory: false },
      }))
    const rank = (one: Candidate) =>
      2 * distance(name, one.name) + (one.collection === first ? 0 : 1)
    // Whom the search finds stays one of the story, however little the names are alike.
    const alike = new Set([...persons.found, ...others.found].map(({ value }) => value))
    const mine = story.filter((one) => alike.has(one.id ?? '') || rank(one) <= 2 * ALIKE + 1)
    const known = [...mine, ...found].sort((a, b) => rank(a) - rank(b)).slice(0, MOST - 2)
    const other = first === 'persons' ? ('sources' as const) : ('persons' as const)
    const made = [first, other].map((collection) => ({
      ...{ collection, id: null, name, inStory: false },
    }))
    const isCalled = known[0] && rank(known[0]) <= 2 * ALIKE + 1
    return isCalled ? [...known, ...made] : [...made, ...known]
  }, [story, name, first, persons.found, others.found])
  return { all, isLoading }
}
