'use client'
import { Link } from '@payloadcms/ui'
import { useId } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import type { SaidAnswer } from '../saidAnswer'
import { SaidItem } from './SaidItem'
import { SAID_PAGE_PATH } from './saidWords'

type Kind = 'said' | 'about'

const TITLES: Readonly<Record<Kind, Words>> = {
  said: { tr: 'Söyledikleri', en: 'What it said' },
  about: { tr: 'Hakkında söylenenler', en: 'What was said about it' },
}
const EMPTY: Readonly<Record<Kind, Words>> = {
  said: {
    tr: 'Henüz sözü yok. Haberde sözcükleri seçip F2 ile söyleyen olarak bu kaydı seçince burada görünür.',
    en: 'Nothing yet. Select words in a story, press F2 and choose this record as who says them: they show here.',
  },
  about: {
    tr: 'Hakkında söylenmiş bir şey yok. Bir iddiada adı geçince burada görünür.',
    en: 'Nothing yet. What names it in a claim shows here.',
  },
}

/** The last that a record said, or that was said of it, and the way to all of it. `all`: the filter of "Kim ne dedi". */
export function RecordSaid({ kind, answer, all }: { kind: Kind; answer: SaidAnswer; all: string }) {
  const { say } = useWords()
  const id = useId()
  const { rows, next } = answer
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {say(TITLES[kind])}{' '}
        <span>
          {rows.length}
          {next !== null && '+'}
        </span>
      </h2>
      {rows.length === 0 && <p className="kunye-sayings__none">{say(EMPTY[kind])}</p>}
      {rows.length > 0 && (
        <ol className={`kunye-sayings__rows kunye-record__${kind === 'said' ? 'said' : 'of'}`}>
          {rows.map((row) => (
            <SaidItem key={row.id} row={row} />
          ))}
        </ol>
      )}
      {rows.length > 0 && (
        <Link className="kunye-desk__do" href={`${SAID_PAGE_PATH}?${all}`} prefetch={false}>
          {say(
            kind === 'said'
              ? { tr: 'Söylediklerini süz', en: 'Filter what it said' }
              : { tr: 'Hakkında söylenenleri süz', en: 'Filter what was said about it' },
          )}
        </Link>
      )}
    </section>
  )
}
