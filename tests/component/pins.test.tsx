import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'

import { CommentPins } from '@/src/editorial/comments/screens/CommentPins'
import { type Thread, threadsOf } from '@/src/editorial/comments/screens/threadsOf'
import { answerOverFetch } from '@/src/editorial/parts/screens/answerOverFetch'
import { NewsroomStandIn } from '@/src/editorial/parts/screens/NewsroomStandIn'
import { sampleArticle } from '@/src/editorial/parts/screens/sampleArticle'
import { editorEvents } from '@/src/editorial/editor/screens/editorEvents'
import { aroundPage } from '@/tests/support/aroundPage'

const WORDS = 'Kazada iki kişi öldü.'
const onOpen = () => undefined

describe('pins beside the text', () => {
  let stop = () => {}
  let away = () => {}
  beforeEach(() => {
    away = answerOverFetch(new NewsroomStandIn(sampleArticle()), false)
  })
  afterEach(() => {
    stop()
    away()
    cleanup()
    document.body.replaceChildren()
  })

  it('come when the editor answers later than the comments, and stay when it draws the line anew', async () => {
    const text = drawText()
    render(aroundPage(<CommentPins current={null} onOpen={onOpen} threads={[aThread()]} />))
    expect(screen.queryByRole('button')).toBeNull()

    stop = answerFrom(text)
    const PATIENT = { timeout: 10_000 }
    const pin = await screen.findByRole('button', { name: '“Kazada”: 1 yorum' }, PATIENT)
    const before = pinnedIn(text)

    drawLine(text)
    expect(before.isConnected).toBe(false)
    await until(() => asked.at(-1) === text.firstChild?.firstChild)
    expect(screen.getByRole('button', { name: '“Kazada”: 1 yorum' })).toBe(pin)
  })
})

function aThread(): Thread {
  const comment = {
    ...{ id: '1', author: '1', body: 'Nerede?', createdAt: new Date(0).toISOString() },
    ...{ field: 'body' as const, selector: { exact: 'Kazada', prefix: '', suffix: '' } },
  }
  const [thread] = threadsOf([comment as never], { headline: '', dek: '', body: WORDS })
  if (!thread) throw new Error('no thread')
  return thread
}

function drawText(): HTMLElement {
  document.body.innerHTML =
    '<div class="collection-edit--articles"><div class="document-fields__fields"><div class="rich-text-lexical"><div class="ContentEditable__root"></div></div></div></div>'
  const text = document.querySelector<HTMLElement>('.ContentEditable__root')
  if (!text) throw new Error('no text')
  drawLine(text)
  return text
}

function drawLine(text: HTMLElement): void {
  const line = document.createElement('p')
  line.append(WORDS)
  text.replaceChildren(line)
}

const pinnedIn = (text: HTMLElement): ChildNode => {
  const words = text.firstChild?.firstChild
  if (!words) throw new Error('no line')
  return words
}

/** The nodes that were answered, oldest first. */
const asked: ChildNode[] = []

/** Stands where the editor does: tells where words are, in the line as it is drawn now. */
const answerFrom = (text: HTMLElement) =>
  editorEvents.listen((event) => {
    if (event.kind !== 'whereAre') return
    const words = pinnedIn(text)
    asked.push(words)
    event.tell(
      event.spans.map(({ start, end }) => {
        const range = document.createRange()
        range.setStart(words, start)
        range.setEnd(words, end)
        return range
      }),
    )
  })

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isSo(); tries += 1) {
    await new Promise((done) => setTimeout(done, 50))
  }
  expect(isSo()).toBe(true)
}
