'use client'
import { toast, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { useWords } from '@/src/editorial/admin/useWords'
import {
  kindOfName,
  makeRecord,
  useSourceKinds,
} from '@/src/editorial/editor/screens/strip/makeRecord'
import { fold } from '@/src/language/text/letters'
import type { Found } from '../findAnswer'
import { follow } from './follow'
import type { Mode, PaletteItem } from './paletteItems'

type Made = 'persons' | 'sources' | 'events'

/** The kinds of record that are made by a name alone, and in which modes of the palette. */
const MADE: readonly { collection: Made; modes: readonly Mode[] }[] = [
  { collection: 'persons', modes: ['all', 'who'] },
  { collection: 'sources', modes: ['all', 'who'] },
  { collection: 'events', modes: ['all', 'stories'] },
]
const SHORTEST = 3
const LONGEST = 120

/**
 * A record of the typed words, for each kind that this person may make and that has none of this name: made by one press, then
 * open. `found`: what the words find, null while that is not known yet, when nothing is offered.
 */
export function useMakeItems({
  q,
  mode,
  found,
}: {
  q: string
  mode: Mode
  found: readonly Found[] | null
}): PaletteItem[] {
  const { say, language } = useWords()
  const { permissions } = useAuth()
  const router = useRouter()
  const [, kinds] = useSourceKinds()
  if (found === null || q.length < SHORTEST || q.length > LONGEST) return []
  const isThere = (collection: Made) =>
    found.some((one) => one.kind === collection && fold(one.title) === fold(q))
  const kind = kindOfName(q)
  const titles: Record<Made, string> = {
    persons: say({ tr: `Kişi ekle: ${q}`, en: `Add person: ${q}` }),
    sources: say({ tr: `Kaynak ekle: ${q}`, en: `Add source: ${q}` }),
    events: say({ tr: `Olay ekle: ${q}`, en: `Add event: ${q}` }),
  }
  const make = async (collection: Made) => {
    const made = await makeRecord(collection, { name: q, kind }, language)
    if (!made.ok) {
      toast.error(made.message ?? say({ tr: 'Kayıt eklenemedi.', en: 'Nothing was added.' }))
      return
    }
    toast.success(say({ tr: `Eklendi: ${q}`, en: `Added: ${q}` }))
    follow(`/admin/collections/${collection}/${made.id}`, (href) => router.push(href))
  }
  return MADE.filter(
    ({ collection, modes }) =>
      modes.includes(mode) &&
      permissions?.collections?.[collection]?.create &&
      !isThere(collection),
  ).map(({ collection }) => ({
    ...{ key: `new ${collection}`, group: 'make', title: titles[collection], keys: null },
    about: collection === 'sources' ? [kinds.get(kind) ?? ''].filter(Boolean) : [],
    run: () => void make(collection),
  }))
}
