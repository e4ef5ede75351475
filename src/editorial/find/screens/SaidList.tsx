'use client'
import { SetStepNav } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { useFresh } from '@/src/editorial/desk/screens/useFresh'
import { type Named, type SaidAnswer, saidAnswer, type SaidRow } from '../saidAnswer'
import { type SaidQuery, writeSaidQuery } from '../saidQuery'
import { SaidFilters } from './SaidFilters'
import { SaidItem } from './SaidItem'
import { SAID_PAGE_PATH, SAID_TITLE } from './saidWords'

type Props = {
  query: SaidQuery
  answer: SaidAnswer
  sections: readonly Named[]
  /** Of the records that the address names. */
  names: Readonly<Record<string, string>>
}

const read = (body: unknown) => saidAnswer.safeParse(body).data

/** Who said what, how, when and in which story: the claim register of everything one may read. */
export function SaidList({ query: first, answer: start, sections, names }: Props) {
  const { say } = useWords()
  const [query, setQuery] = useState(first)
  const change = useCallback((part: Partial<SaidQuery>) => {
    setQuery((now) => {
      const next = { ...now, ...part }
      window.history.replaceState(null, '', `${SAID_PAGE_PATH}${writeSaidQuery(next)}`)
      return next
    })
  }, [])
  const path = `said${writeSaidQuery(query)}`
  const { answer, broken } = useFresh({ path, read, first: start })
  const shown = answer ?? start
  const more = useMore(path, query, shown)
  const rows = [...shown.rows, ...more.rows]
  return (
    <div className="kunye-desk kunye-sayings">
      <SetStepNav nav={[{ label: say(SAID_TITLE) }]} />
      <main className="kunye-desk__main">
        <header className="kunye-desk__head">
          <h1>{say(SAID_TITLE)}</h1>
          <SaidFilters names={names} onChange={change} query={query} sections={sections} />
        </header>
        {broken && (
          <p className="kunye-desk__notice" role="status">
            {broken.why ??
              say({
                tr: 'Sunucuya ulaşılamıyor; görülenler eski olabilir.',
                en: 'The server does not answer; what is shown may be old.',
              })}
          </p>
        )}
        <ol
          aria-label={say({ tr: 'Söylenenler', en: 'What was said' })}
          className="kunye-sayings__rows"
        >
          {rows.map((row) => (
            <SaidItem key={row.id} row={row} />
          ))}
        </ol>
        {rows.length === 0 && <Nothing filtered={writeSaidQuery(query) !== ''} />}
        {more.next !== null && (
          <button
            className="kunye-desk__do kunye-sayings__more"
            disabled={more.busy}
            onClick={() => void more.load()}
            type="button"
          >
            {say({ tr: 'Daha eskileri', en: 'Older ones' })}
          </button>
        )}
      </main>
    </div>
  )
}

/** The pages after the first; another question, or another first page, begins anew. */
function useMore(path: string, query: SaidQuery, first: SaidAnswer) {
  const { language } = useWords()
  const [pages, setPages] = useState<readonly SaidAnswer[]>([])
  const [busy, setBusy] = useState(false)
  useEffect(() => setPages([]), [path, first])
  const next = (pages.at(-1) ?? first).next
  const load = async () => {
    if (next === null || busy) return
    setBusy(true)
    const got = await callApi(`said${writeSaidQuery({ ...query, after: next })}`, { language })
    const page = got.ok ? read(got.body) : undefined
    // What came since the first page was read stands on it already.
    if (page) setPages((known) => (known.includes(page) ? known : [...known, page]))
    setBusy(false)
  }
  const shown = new Set(first.rows.map(({ id }) => id))
  const rows: SaidRow[] = pages.flatMap((page) => page.rows).filter(({ id }) => !shown.has(id))
  return { rows, next, busy, load }
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { say } = useWords()
  return (
    <p className="kunye-sayings__none">
      {filtered
        ? say({
            tr: 'Bu süzgeçle söylenmiş bir şey yok.',
            en: 'Nothing was said that fits these filters.',
          })
        : say({
            tr: 'Henüz söz yok. Haberde sözcükleri seçip F2 ile kimin söylediğini yazınca burada görünür.',
            en: 'Nothing yet. Select words in a story and say with F2 who says them: they show here.',
          })}
    </p>
  )
}
