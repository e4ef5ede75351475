'use client'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { newestVersion } from '@/src/editorial/admin/newestVersion'
import { useWords } from '@/src/editorial/admin/useWords'
import { proposeCorrection } from '@/src/editorial/merge/proposeCorrection'
import { AttributionChanges } from '@/src/editorial/merge/screens/AttributionChanges'
import { TextChanges } from '@/src/editorial/merge/screens/TextChanges'
import type { Words } from '@/src/language/words'
import { GATE_LABELS, GATE_STATE_LABELS } from '@/src/workflow/labels'
import { type Gate, GATE_STATES, GATES, type GateState, type Stage } from '@/src/workflow/stages'
import { useDecided } from './decidedArticle'
import type { InputDraft } from './inputDraft'

type Earlier = { kind: 'asking' } | { kind: 'none' } | { kind: 'unread' } | Found
type Found = { kind: 'found'; stage: string; content: Record<string, unknown> }

type Props = {
  /** Stages whose newest version the text is compared with. */
  stages: readonly Stage[]
  asks: readonly string[]
  draft: InputDraft
  onChange: (change: Partial<InputDraft>) => void
}

/**
 * What somebody has to see before a text goes out: what changed since readers, or the editor who asked for changes, last had
 * it, and what is missing beside the text. A correction's "was" and "is" are proposed from the difference.
 */
export function DecisionView({ stages, asks, draft, onChange }: Props) {
  const { say } = useWords()
  const { content } = useDecided()
  const [now] = useState(content)
  const earlier = useEarlier(stages)
  const asksCorrection = asks.includes('was')
  useEffect(() => {
    if (earlier.kind !== 'found' || !asksCorrection || draft.was !== '' || draft.is !== '') return
    const proposal = proposeCorrection(earlier.content, now, String(now.language ?? 'tr'))
    if (proposal) onChange(proposal)
    // Once, when the earlier text has come and a correction is asked for: what is deleted afterwards stays so.
  }, [earlier, asksCorrection])
  return (
    <section className="kunye-decision">
      <h3>
        {earlier.kind === 'found' && earlier.stage === 'changesRequested'
          ? say({ tr: 'Düzeltme istendiğinden beri', en: 'Since changes were asked for' })
          : say({ tr: 'Okur için ne değişiyor', en: 'What changes for readers' })}
      </h3>
      <div aria-live="polite">
        {earlier.kind === 'asking' && <p>{say({ tr: 'Karşılaştırılıyor…', en: 'Comparing…' })}</p>}
        {earlier.kind === 'unread' && (
          <p>{say({ tr: 'Önceki metin okunamadı.', en: 'The earlier text could not be read.' })}</p>
        )}
        {earlier.kind === 'none' && (
          <p>
            {say({
              tr: 'İlk yayın: metnin tamamı yenidir.',
              en: 'First publication: the whole text is new.',
            })}
          </p>
        )}
        {earlier.kind === 'found' && (
          <>
            <TextChanges after={now} before={earlier.content} same={SAME} />
            <AttributionChanges after={now} before={earlier.content} />
          </>
        )}
      </div>
      <CheckList article={now} />
    </section>
  )
}

const SAME = { tr: 'O metinden farkı yok.', en: 'No difference from that text.' }

const isFilled = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((one) => isFilled(one?.name ?? one?.user ?? one?.person))
    : typeof value === 'string'
      ? value.trim() !== ''
      : Boolean(value)

/** What most stories have; a lack asks, and never stops anybody. */
const WANTED: readonly { field: string; have: Words; lack: Words }[] = [
  {
    field: 'bylines',
    have: { tr: 'İmza', en: 'Byline' },
    lack: { tr: 'İmza yok: okur kimin yazdığını görmez', en: 'No byline: readers see no author' },
  },
  {
    field: 'section',
    have: { tr: 'Bölüm', en: 'Section' },
    lack: { tr: 'Bölüm yok: hiçbir bölümde listelenmez', en: 'No section: listed in none' },
  },
  {
    field: 'leadImage',
    have: { tr: 'Ana görsel', en: 'Lead image' },
    lack: { tr: 'Ana görsel yok', en: 'No lead image' },
  },
  { field: 'dek', have: { tr: 'Spot', en: 'Dek' }, lack: { tr: 'Spot yok', en: 'No dek' } },
]

function gateOf(article: Record<string, unknown>, gate: Gate): GateState {
  const gates = article.gates as Partial<Record<Gate, unknown>> | undefined
  return GATE_STATES.find((state) => state === gates?.[gate]) ?? 'notNeeded'
}

function CheckList({ article }: { article: Record<string, unknown> }) {
  const { say } = useWords()
  return (
    <ul className="kunye-checks">
      {WANTED.map(({ field, have, lack }) =>
        isFilled(article[field]) ? (
          <li key={field}>
            <span aria-hidden="true">✓</span> {say(have)}
          </li>
        ) : (
          <li className="kunye-checks__lack" key={field}>
            <span aria-hidden="true">▲</span> {say(lack)}
          </li>
        ),
      )}
      {GATES.map((gate) => {
        const state = gateOf(article, gate)
        if (state === 'notNeeded') return null
        const isOpen = state !== 'done'
        return (
          <li className={isOpen ? 'kunye-checks__lack' : undefined} key={gate}>
            <span aria-hidden="true">{isOpen ? '▲' : '✓'}</span> {say(GATE_LABELS[gate])}:{' '}
            {say(GATE_STATE_LABELS[state])}
          </li>
        )
      })}
    </ul>
  )
}

const versionAnswer = z.looseObject({ stage: z.string(), revision: z.number() })

/** The newest version of the open article in one of these stages. */
function useEarlier(stages: readonly Stage[]): Earlier {
  const { id } = useDecided()
  const { language } = useWords()
  const [earlier, setEarlier] = useState<Earlier>({ kind: 'asking' })
  const wanted = stages.join(',')
  useEffect(() => {
    if (id === null) return
    const asked = new AbortController()
    const newest = async (where: Parameters<typeof newestVersion>[1]) => {
      const found = await newestVersion(id, where, { language, signal: asked.signal })
      return found && (versionAnswer.safeParse(found).data ?? null)
    }
    const find = async (): Promise<Earlier> => {
      const version = await newest({ stage: ['in', wanted] })
      if (version === null) return { kind: 'unread' }
      if (version === undefined) return { kind: 'none' }
      // What was saved since changes were asked for is in that stage, too: the editor read the text before it.
      const read =
        version.stage === 'changesRequested' &&
        (await newest({
          stage: ['equals', 'inReview'],
          revision: ['less_than', String(version.revision)],
        }))
      return { kind: 'found', stage: version.stage, content: read || version }
    }
    void find().then((found) => !asked.signal.aborted && setEarlier(found))
    return () => asked.abort()
  }, [id, language, wanted])
  return earlier
}
