'use client'

import { toast, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Words } from '@/src/language/words'
import type { Stage } from '@/src/workflow/stages'
import type { Actions } from './actionsAnswer'
import { useWords } from '@/src/editorial/admin/useWords'
import { closeFields } from '@/src/editorial/articles/screens/closeFields'
import { opener } from './opener'
import { useWriter } from '@/src/editorial/articles/screens/useWriter'
import { pressToWrite, writeRefusal } from '@/src/editorial/articles/screens/writeRefusal'

const WITHDRAWN: Words = {
  tr: 'Haber yayından kaldırıldı; adresinde yalnız gerekçesi okunur.',
  en: 'The article is withdrawn; readers find only the reason at its address.',
}

type Props = {
  /** What may be done with the article, as far as that is known. */
  article: Actions | null
  /** Whether the newsroom has a later text than this form. */
  behind: boolean
}

/** Says why the text cannot be saved and, as long as it is shown, closes the form it stands in; a try says it again. */
export function ClosedNotice({ article, behind }: Props) {
  const { say } = useWords()
  const here = useWriter()
  const modified = useFormModified()
  const place = useRef<HTMLParagraphElement>(null)
  const closedIn = (stage: Stage) => here && writeRefusal(stage, here.people, here.writer)
  const refusal =
    here && (closedIn(here.stage) ?? (behind && article ? closedIn(article.stage) : null))
  const button =
    here && article?.stage === here.stage
      ? opener(article.actions, here.stage, here.people, here.writer)
      : null
  const general = article?.state === 'withdrawn' ? WITHDRAWN : refusal
  const why = here && button ? pressToWrite(here.stage, button.label) : general
  const sentence = refusal && why ? say(why) : null
  // Words that are there already may be gone on with: they are kept when their save is refused.
  const holds = sentence !== null && !modified
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form || !holds) return
    // A toast is seen wherever the page is scrolled to; on a phone the bar is not.
    return closeFields(form, () => toast.info(sentence, { id: 'kunye-closed' }))
  }, [holds, sentence])
  return sentence && <p ref={place}>{sentence}</p>
}
