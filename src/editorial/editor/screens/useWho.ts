'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { MODE_LABELS } from '@/src/editorial/sourcing/labels'
import { ATTRIBUTION_MODES } from '@/src/sourcing/vocabulary'
import type { FormRow } from './rowsFrom'
import { TEXTS } from './texts'

const idIn = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return ''
  return 'value' in value ? idIn(value.value) : 'id' in value ? idIn(value.id) : ''
}

/** Says of a row who speaks, in a few words: “APA (Adı verilen kaynak)”. */
export function useWho(rows: FormRow[]): (row: FormRow) => string {
  const { say } = useWords()
  const sources = useNames(
    'sources',
    rows.map((row) => idIn(row.values.source)),
  )
  const persons = useNames(
    'persons',
    rows.map((row) => idIn(row.values.speaker)),
  )
  return useCallback(
    (row) => {
      const mode = ATTRIBUTION_MODES.find((known) => known === row.values.mode)
      if (!mode) return say(TEXTS.noMode)
      const speaker = persons.get(idIn(row.values.speaker)) ?? ''
      const source = sources.get(idIn(row.values.source)) ?? ''
      const name = [speaker, source].filter((part) => part !== '').join(', ')
      const label = say(MODE_LABELS[mode])
      return name === '' ? label : `${name} (${label})`
    },
    [persons, sources, say],
  )
}

type Named = { id: string | number; name?: string; displayName?: string }

/**
 * The names of sources or persons by id, read once each with the user's own rights. Ids that are
 * not (yet) known are not in the answer.
 */
function useNames(collection: 'sources' | 'persons', ids: string[]): ReadonlyMap<string, string> {
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
