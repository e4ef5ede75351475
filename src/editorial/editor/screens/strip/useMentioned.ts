'use client'
import { useEffect, useState } from 'react'

import { fetchRecords } from '@/src/editorial/admin/picker/fetchRecords'
import { useWords } from '@/src/editorial/admin/useWords'
import { ALIKE, type Candidate, distance } from './candidates'

/** A record that a sentence names beside who says it. */
export type Mention = { id: string; name: string }
export type Mentioned = {
  /** Outlets by which it came. */
  via: Mention[]
  /** Whom the claim is about. */
  persons: Mention[]
}
type Names = { via: readonly string[]; persons: readonly string[] }

const NONE: Mentioned = { via: [], persons: [] }
const TITLES = { sources: 'name', persons: 'displayName' } as const
/** The newsroom's search puts the likest first. */
const LOOKED_AT = 10

/**
 * The records of names that a sentence prints (a proposal's `via` and `persons`): of the story's own, else of all. A name that nobody in the
 * newsroom bears is left out: nobody is made by the way. Empty while it is looked for.
 */
export function useMentioned(
  { via, persons }: Names,
  story: readonly Candidate[],
): { mentioned: Mentioned; isLoading: boolean } {
  const { language } = useWords()
  const [found, setFound] = useState<{ key: string; mentioned: Mentioned } | null>(null)
  const key = JSON.stringify([via, persons])
  const isNone = via.length + persons.length === 0
  useEffect(() => {
    if (isNone) return
    const stop = new AbortController()
    const { signal } = stop
    const one = async (collection: 'sources' | 'persons', printed: string) => {
      const own = story.filter((member) => member.collection === collection && member.id !== null)
      const near = own.find(({ name }) => distance(printed, name) <= ALIKE)
      if (near?.id) return [{ id: near.id, name: near.name }]
      const asked = { collection, title: TITLES[collection], language, signal }
      const all = (await fetchRecords({ ...asked, typed: printed, limit: LOOKED_AT })) ?? []
      const [first] = all
        .map(({ label, value }) => ({ id: value, name: label, far: distance(printed, label) }))
        .filter(({ far }) => far <= ALIKE)
        .sort((a, b) => a.far - b.far)
      return first ? [{ id: first.id, name: first.name }] : []
    }
    const each = async (collection: 'sources' | 'persons', names: readonly string[]) =>
      (await Promise.all(names.map((name) => one(collection, name)))).flat()
    void Promise.all([each('sources', via), each('persons', persons)]).then(([sources, people]) => {
      if (!signal.aborted) setFound({ key, mentioned: { via: sources, persons: people } })
    })
    return () => stop.abort()
    // The names are in the key; the story's own are those of when the sentence came up.
  }, [key, isNone, language])
  const isFound = found?.key === key
  return {
    mentioned: isFound ? found.mentioned : NONE,
    isLoading: !isNone && !isFound,
  }
}
