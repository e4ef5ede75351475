'use client'
import { useMemo } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { type FormRow, rowsFrom } from '@/src/editorial/editor/screens/rowsFrom'
import { useWho } from '@/src/editorial/editor/screens/useWho'
import { sourcedArticle } from '@/src/editorial/sourcing/sourcedArticle'
import type { Words } from '@/src/language/words'
import type { Article } from '@/src/payload-types'
import type { AttributionChangeKind } from '@/src/sourcing/AttributionChangeKind'
import type { AttributionChange } from '@/src/sourcing/diffAttributions'
import { diffStory } from '@/src/sourcing/diffStory'
import type { Content } from '../pieces'
import { ChangedWords } from './ChangedWords'

/** What has to be looked at first stands first: who answers for it, and how firmly it is said. */
const KINDS: Readonly<Record<AttributionChangeKind, Words>> = {
  hardened: { tr: 'Söyleyiş sertleşti', en: 'Said more firmly' },
  sourceSwapped: { tr: 'Kaynak değişti', en: 'Another source' },
  quotationAltered: { tr: 'Alıntı değişti', en: 'Quotation changed' },
  numberAltered: { tr: 'Sayı değişti', en: 'Number changed' },
  removed: { tr: 'Atıf kalktı', en: 'Attribution gone' },
  softened: { tr: 'Söyleyiş yumuşadı', en: 'Said less firmly' },
  added: { tr: 'Yeni atıf', en: 'New attribution' },
}
const ORDER = Object.keys(KINDS)

/** What the comparison goes by, out of a form's data: there a list that has no rows says 0. */
const sourced = ({ language, headline, dek, body, claims, attributions }: Content) =>
  sourcedArticle({
    ...{ language, headline, dek, body },
    claims: Array.isArray(claims) ? claims : [],
    attributions: Array.isArray(attributions) ? attributions : [],
  } as Partial<Article>)

type Props = { before: Content; after: Content }

/** What happened to who says what between two versions of an article, by kind. Nothing where nothing did. */
export function AttributionChanges({ before, after }: Props) {
  const { say } = useWords()
  const changes = useMemo(
    () =>
      diffStory(sourced(before), sourced(after)).sort(
        (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
      ),
    [before, after],
  )
  const [then, now] = useMemo(
    () => [rowsFrom(before.attributions), rowsFrom(after.attributions)],
    [before, after],
  )
  const who = useWho(useMemo(() => [...then, ...now], [then, now]))
  if (changes.length === 0) return null
  const nameIn = (rows: FormRow[], id: string | null) => {
    const row = rows.find((one) => one.id === id)
    return row ? who(row) : ''
  }
  const speakers = ({ kind, attributionId }: AttributionChange) =>
    attributionId !== null && kind === 'sourceSwapped'
      ? `${nameIn(then, attributionId)} → ${nameIn(now, attributionId)}`
      : nameIn(kind === 'removed' ? then : now, attributionId)
  return (
    <section className="kunye-said">
      <h3>{say({ tr: 'Kim ne söylüyor', en: 'Who says what' })}</h3>
      <ul>
        {changes.map((change, at) => (
          <li data-kind={change.kind} key={`${change.kind} ${change.attributionId ?? at}`}>
            <strong>{say(KINDS[change.kind])}</strong> <span>{speakers(change)}</span>
            <p className="kunye-merge__text">
              <ChangedWords after={change.is ?? ''} before={change.was ?? ''} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
