'use client'
import { useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'
import { z } from 'zod'

import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'

const named = z.object({
  value: z.string(),
  label: z.union([z.string(), z.object({ tr: z.string(), en: z.string() })]),
})
const answer = z.object({ doc: z.object({ id: z.string() }) })

/** Words in a name that say what kind of source it is, Turkish and English, in lower case. */
const KIND_WORDS: readonly (readonly [RegExp, string])[] = [
  [/ajans|agency|press association/u, 'agency'],
  [/mahkeme|court|yargıtay|danıştay/u, 'court'],
  [
    /bakanlı|valili|belediye|emniyet|savcılı|müdürlü|kaymakam|ministry|police|council|office/u,
    'stateBody',
  ],
  [/televizyon|radyo|\btv\b|radio|television/u, 'broadcaster'],
  [/parti|party/u, 'party'],
  [/dernek|derneğ|vakf|sendika|union|association|foundation/u, 'ngo'],
  [/a\.ş|ltd|şirket|holding|inc\.?$|company/u, 'company'],
  [/rapor|belge|iddianame|report|indictment/u, 'document'],
]

/** What kind a source of this name most likely is; a newspaper where the name does not say. Shown before it is stored. */
export const kindOfName = (name: string): string =>
  KIND_WORDS.find(([words]) => words.test(name.toLocaleLowerCase('tr')))?.[1] ?? 'newspaper'

/** The kinds of a source that can be made by name alone, and what each is called here. */
export function useSourceKinds(): [readonly string[], ReadonlyMap<string, string>] {
  const { say } = useWords()
  const { getEntityConfig } = useConfig()
  const fields = getEntityConfig({ collectionSlug: 'sources' })?.fields
  return useMemo(() => {
    const field = fields?.find((one) => 'name' in one && one.name === 'kind')
    const options = field && 'options' in field && Array.isArray(field.options) ? field.options : []
    const names = options.flatMap((option): [string, string][] => {
      const known = named.safeParse(option).data
      if (!known || known.value === 'masked') return []
      const { value, label } = known
      return [[value, typeof label === 'string' ? label : say(label)]]
    })
    return [names.map(([value]) => value), new Map(names)]
  }, [fields, say])
}

type Made = { ok: true; id: string } | { ok: false; message: string | null }

/** Makes a person or an event by name, or a source by name and kind; what the newsroom refuses comes back in its own words. */
export async function makeRecord(
  collection: 'persons' | 'sources' | 'events',
  { name, kind }: { name: string; kind: string },
  language: string,
): Promise<Made> {
  const body = {
    persons: { displayName: name },
    events: { title: name },
    sources: { name, kind, ...(kind === 'masked' ? { publicLabel: name } : {}) },
  }[collection]
  const told = await callApi(`${collection}?depth=0`, { method: 'POST', body, language })
  const made = told.ok ? answer.safeParse(told.body).data : undefined
  if (made) return { ok: true, id: made.doc.id }
  const refused = !told.ok && told.kind === 'refused' ? told.errors[0] : undefined
  return { ok: false, message: refused?.message ?? null }
}
