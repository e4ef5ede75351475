'use client'
import { useFormFields } from '@payloadcms/ui'
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'

import { panelEvents } from '@/src/editorial/admin/articlePanel'
import { PanelBoundary } from '@/src/editorial/admin/PanelBoundary'
import { useArticleId } from '@/src/editorial/admin/useArticleId'
import { useWords } from '@/src/editorial/admin/useWords'
import { toText } from '@/src/language/richText/toText'
import { countWords, readingMinutes } from '@/src/language/text/measure'
import { goTo } from '@/src/editorial/editor/screens/editorEvents'
import { useFindings } from '@/src/editorial/editor/screens/findings/liveFindings'
import { type Sentence, stripOf } from '@/src/sourcing/stripOf'
import { useSourcingRows } from '@/src/editorial/editor/screens/useSourcingRows'

/** What search engines and most fronts show of a headline: Google's advice for `NewsArticle.headline`. */
const HEADLINE_LETTERS = 110
/** Of more sentences a piece has no room for edges of its own. */
const MOST_DRAWN = 60
/** After the last key: whoever types does not wait for the figures. */
const PAUSE_MS = 400

/** Under the text, always in sight: its length, who says how much of it, and what is found in it. */
export function ArticleFoot() {
  return (
    <PanelBoundary name={{ tr: 'Metnin ölçüsü', en: 'Measure of the text' }}>
      <Foot />
    </PanelBoundary>
  )
}

function Foot() {
  const { say } = useWords()
  const { inDrawer } = useArticleId()
  const headline = useFormFields(([fields]) => String(fields.headline?.value ?? '').trim())
  const language = useFormFields(([fields]) => String(fields.language?.value ?? 'tr'))
  const { attributions } = useSourcingRows()
  const body = useSettled(useFormFields(([fields]) => fields.body?.value))
  const words = useMemo(() => countWords(toText(body), language), [body, language])
  const strip = useMemo(
    () => stripOf(body, new Map(attributions.map(({ id, values }) => [id, values.mode])), language),
    [attributions, body, language],
  )
  const findings = useFindings()
  if (inDrawer) return null
  const blocks = findings.filter(({ severity }) => severity === 'block').length
  const letters = headline.length
  return (
    <footer className="kunye-foot">
      <span>{say({ tr: `${words} sözcük`, en: `${words} words` })}</span>
      <span className="kunye-foot__wide">
        {say({
          tr: `${readingMinutes(words)} dk okuma`,
          en: `${readingMinutes(words)} min read`,
        })}
      </span>
      <span className={letters > HEADLINE_LETTERS ? 'kunye-foot__over' : 'kunye-foot__wide'}>
        {say({
          tr: `Başlık ${letters}/${HEADLINE_LETTERS}`,
          en: `Headline ${letters}/${HEADLINE_LETTERS}`,
        })}
      </span>
      <Strip sentences={strip} />
      {findings.length > 0 && (
        <button
          className="kunye-foot__findings"
          data-reads
          onClick={() => panelEvents.send('who')}
          type="button"
        >
          {blocks > 0 && (
            <span className="kunye-foot__blocks">
              <span aria-hidden="true" className="kunye-octagon" />{' '}
              {say({ tr: `${blocks} engel`, en: `${blocks} block` })}
            </span>
          )}
          {findings.length > blocks && (
            <span className="kunye-foot__warns">
              <span aria-hidden="true">▲</span>{' '}
              {say({
                tr: `${findings.length - blocks} uyarı`,
                en: `${findings.length - blocks} warn`,
              })}
            </span>
          )}
        </button>
      )}
      <FocusButton />
    </footer>
  )
}

/** Only the text: panel and toolbar are put away until it is pressed again (Ctrl+Shift+F). */
function FocusButton() {
  const { say } = useWords()
  const [isOn, setOn] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const page = button.current?.closest<HTMLElement>('.collection-edit')
    page?.toggleAttribute('data-focus', isOn)
  }, [isOn])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.shiftKey || !(event.ctrlKey || event.metaKey) || event.code !== 'KeyF') return
      event.preventDefault()
      setOn((was) => !was)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <button
      aria-keyshortcuts="Control+Shift+F"
      aria-pressed={isOn}
      className="kunye-foot__focus"
      data-reads
      onClick={() => setOn(!isOn)}
      ref={button}
      title={say({ tr: 'Yalnız metin (Ctrl+Shift+F)', en: 'The text alone (Ctrl+Shift+F)' })}
      type="button"
    >
      <span className="kunye-unseen">{say({ tr: 'Yalnız metin', en: 'The text alone' })}</span>
      <span aria-hidden="true" className="kunye-foot__frame" />
    </button>
  )
}

/** The value as it stood when nothing had changed for a while; the first one at once. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), PAUSE_MS)
    return () => window.clearTimeout(timer)
  }, [value])
  return settled
}

/** One piece a sentence, as long as the sentence; a press goes to it. Words say the same to who does not see it. */
function Strip({ sentences }: { sentences: readonly Sentence[] }) {
  const { say } = useWords()
  const marked = sentences.filter(({ voice }) => voice !== 'open').length
  const named = sentences.filter(({ voice }) => voice === 'named').length
  const summary = say({
    tr: `${sentences.length} cümle: ${marked} atıflı, ${named} adıyla`,
    en: `${sentences.length} sentences: ${marked} attributed, ${named} by name`,
  })
  const onClick = ({ target }: MouseEvent) => {
    const at = target instanceof HTMLElement ? target.dataset.sentence : undefined
    const sentence = at === undefined ? undefined : sentences[Number(at)]
    if (sentence) goTo({ field: 'body', span: sentence })
  }
  return (
    <>
      <div
        aria-label={summary}
        className={`kunye-strip ${sentences.length > MOST_DRAWN ? 'kunye-strip--dense' : ''}`}
        onClick={onClick}
        role="img"
      >
        {sentences.map(({ start, end, voice }, index) => (
          <i
            data-sentence={index}
            data-voice={voice}
            // Two sentences change places more rarely than one changes its start.
            key={index}
            style={{ flexGrow: end - start }}
          />
        ))}
      </div>
      <span className="kunye-foot__wide">{summary}</span>
    </>
  )
}
