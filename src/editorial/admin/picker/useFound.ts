'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import { likeness } from '@/src/language/text/likeness'
import { useWords } from '../useWords'
import { fetchRecords, type Found } from './fetchRecords'

const WAIT_MS = 200
/** What a person looks through before typing on. */
export const AT_ONCE = 25

/**
 * Records of a collection for a picker: those that the newsroom's search finds for what is typed, the likest first, and
 * the chosen ones for their names; with null nothing is looked for. `more` asks for the next ones.
 */
export function useFound(collection: string, typed: string | null, chosen: readonly string[]) {
  const { language } = useWords()
  const { getEntityConfig } = useConfig()
  const title = getEntityConfig({ collectionSlug: collection as never })?.admin?.useAsTitle ?? 'id'
  const [found, setFound] = useState<{ for: string; all: Found[] }>()
  const [named, setNamed] = useState<Found[]>([])
  const [pages, setPages] = useState(1)
  const asked = `${typed} ${pages}`

  useEffect(() => {
    if (typed === null) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const { signal } = stop
      const shared = { collection, title, language, signal }
      const all = await fetchRecords({ ...shared, typed, limit: AT_ONCE * pages })
      if (all) setFound({ for: asked, all })
    }, WAIT_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked, collection, language, pages, title, typed])

  const ids = chosen.join(' ')
  useEffect(() => {
    if (ids === '') return
    const all = ids.split(' ')
    void fetchRecords({ collection, title, language, ids: all, limit: all.length }).then(
      (answer) => {
        if (answer) setNamed(answer)
      },
    )
  }, [collection, ids, language, title])

  const all = useMemo(() => {
    const rank = ({ label }: Found) => likeness(label, typed ?? '')
    return [...(found?.all ?? [])].sort((a, b) => rank(a) - rank(b))
  }, [found, typed])
  return {
    found: all,
    isLoading: found?.for !== asked,
    nameOf: (id: string) => [...named, ...all].find(({ value }) => value === id)?.label ?? id,
    more: () => setPages((shown) => (shown * AT_ONCE <= all.length ? shown + 1 : shown)),
  }
}

/** Of more than these the ones are shown whose label holds the typed letters. */
const MOST = 200

/** Which records of a collection the newsroom's search finds for what is typed; null until it is known, and for nothing. */
export function useFoundIds(collection: string, typed: string): ReadonlySet<unknown> | null {
  const { language } = useWords()
  const { getEntityConfig } = useConfig()
  const [found, setFound] = useState<{ for: string; ids: ReadonlySet<unknown> }>()
  const title = getEntityConfig({ collectionSlug: collection as never })?.admin?.useAsTitle
  useEffect(() => {
    if (typed === '' || !title) return
    const stop = new AbortController()
    const { signal } = stop
    void fetchRecords({ collection, title, language, typed, limit: MOST, signal }).then((all) => {
      if (all) setFound({ for: typed, ids: new Set(all.map(({ value }) => value)) })
    })
    return () => stop.abort()
  }, [collection, language, title, typed])
  return found && typed !== '' && found.for === typed ? found.ids : null
}
