'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { type Panel, panelEvents } from '@/src/editorial/admin/articlePanel'
import { useWords } from '@/src/editorial/admin/useWords'
import { windowEvents } from '@/src/editorial/admin/windowEvents'
import type { Words } from '@/src/language/words'

type Step = {
  /** The part of the page it speaks of. */
  part: string
  /** The part of the panel that has to be open for it. */
  panel?: Panel
  title: Words
  says: Words
}

const STEPS: readonly Step[] = [
  {
    part: '.ContentEditable__root',
    title: { tr: 'Metin', en: 'The text' },
    says: {
      tr: 'Buraya yazarsınız; okurun göreceği gibi görünür. Her iki saniyede bir saklanır, / ile başlık, liste, görsel eklenir.',
      en: 'You write here; it looks as readers will see it. It is kept every two seconds, and / inserts headings, lists and pictures.',
    },
  },
  {
    part: '[data-button-key="attribution"]',
    title: { tr: 'Kim söylüyor', en: 'Who says it' },
    says: {
      tr: 'F2’ye basın: sıradaki açık cümle için kimin, nasıl, ne dediği önerilir; Enter kabul eder. Sözcük seçiliyken ayrıntılı form açılır.',
      en: 'Press F2: for the next open sentence it is proposed who says what, and how; Enter accepts. With words selected the whole form opens.',
    },
  },
  {
    part: '.kunye-strip',
    title: { tr: 'Cümle şeridi', en: 'The strip of sentences' },
    says: {
      tr: 'Her parça bir cümle: dolu yeşil adı verilmiş, kesik çizgi öznesiz, noktalı kendi sesiniz, boş henüz açık. Parçaya basınca cümlesine gidilir.',
      en: 'Each piece is a sentence: solid green is named, dashed has no agent, dotted is your own voice, hollow is open. Press one to go to its sentence.',
    },
  },
  {
    part: '.kunye-panel',
    panel: 'who',
    title: { tr: 'Yan bölme', en: 'The side panel' },
    says: {
      tr: 'Haberin künyesi, iddialar ve kaynakları, yorumlar, geçmiş. Ctrl+. ile gidip gelirsiniz.',
      en: 'Details of the story, claims and their sources, comments, history. Ctrl+. goes there and back.',
    },
  },
  {
    part: '.kunye-actions',
    panel: 'details',
    title: { tr: 'Sıradaki iş', en: 'What comes next' },
    says: {
      tr: 'Koyu düğme sizin sıradaki adımınız (Ctrl+Enter). Kapalı bir düğme neden kapalı olduğunu söyler. ? bütün kısayolları gösterir.',
      en: 'The dark button is your next step (Ctrl+Enter). A closed button says why. ? shows every shortcut.',
    },
  },
]

/** How help and the address ask for the tour. */
export const tourEvents = windowEvents<null>('kunye:tour')

/** Goes over the article's page, part by part; starts by itself where the address says `tur`. Escape ends it. */
export function Tour() {
  const [at, setAt] = useState<number | null>(null)
  useEffect(() => {
    if (new URLSearchParams(window.location.search).has('tur')) setAt(0)
    return tourEvents.listen(() => setAt(0))
  }, [])
  const step = at === null ? undefined : STEPS[at]
  if (at === null || !step) return null
  return <StepCard at={at} key={at} onGo={setAt} step={step} />
}

type CardProps = { at: number; step: Step; onGo: (at: number | null) => void }

function StepCard({ at, step, onGo }: CardProps) {
  const { say } = useWords()
  const title = useId()
  const card = useRef<HTMLDialogElement>(null)
  const isLast = at === STEPS.length - 1
  useEffect(() => {
    if (step.panel) panelEvents.send(step.panel)
    const part = document.querySelector(step.part)
    part?.classList.add('kunye-toured')
    part?.scrollIntoView({ block: 'center' })
    card.current?.querySelector<HTMLElement>('.kunye-tour__next')?.focus()
    return () => part?.classList.remove('kunye-toured')
  }, [step])
  return createPortal(
    // Not modal: what it speaks of can be tried while it is read.
    <dialog
      aria-labelledby={title}
      className="kunye-tour"
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onGo(null)
      }}
      open
      ref={card}
    >
      <h2 id={title}>{say(step.title)}</h2>
      <p>{say(step.says)}</p>
      <footer className="kunye-tour__foot">
        <span className="kunye-hint">{`${at + 1} / ${STEPS.length}`}</span>
        <button className="kunye-action" onClick={() => onGo(null)} type="button">
          {say({ tr: 'Turu kapat', en: 'End the tour' })}
        </button>
        {at > 0 && (
          <button className="kunye-action" onClick={() => onGo(at - 1)} type="button">
            {say({ tr: 'Geri', en: 'Back' })}
          </button>
        )}
        <button
          className="kunye-action kunye-tour__next"
          onClick={() => onGo(isLast ? null : at + 1)}
          type="button"
        >
          {isLast ? say({ tr: 'Bitti', en: 'Done' }) : say({ tr: 'Sonraki', en: 'Next' })}
        </button>
      </footer>
    </dialog>,
    document.body,
  )
}
