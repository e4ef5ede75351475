'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Named = { id: string | number; name?: string; displayName?: string }

/**
 * The names of records by id, read once each with the user's own rights. Ids that are
 * not (yet) known are not in the answer.
 */
export function useNames(
  collection: 'sources' | 'persons' | 'users',
  ids: string[],
): ReadonlyMap<string, string> {
  const { config } = useConfig()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const wanted = [...new Set(ids)].filter((id) => id !== '' && !names.has(id))
  const key = wanted.sort().join(',')
  useEffect(() => {
    if (key === '') return
    const stop = new AbortController()
    const query = new URLSearchParams({ 'where[id][in]': key, depth: '0', limit: '100' })
    const url = `${config.serverURL}${config.routes.api}/${collection}?${query}`
    fetch(url, { credentials: 'include', signal: stop.signal })
      .then((response) => response.json())
      .then(({ docs = [] }: { docs?: Named[] }) => {
        const found = docs.map(
          (doc) => [String(doc.id), doc.displayName ?? doc.name ?? ''] as const,
        )
        // An id without an answer is remembered as nameless, or it would be asked for for ever.
        const none = key.split(',').map((id) => [id, ''] as const)
        setNames((known) => new Map([...none, ...known, ...found]))
      })
      .catch(() => undefined)
    return () => stop.abort()
  }, [collection, config.routes.api, config.serverURL, key])
  return names
}
