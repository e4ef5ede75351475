'use client'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { useWords } from '@/src/editorial/admin/useWords'
import { editorEvents } from '@/src/editorial/editor/screens/editorEvents'
import type { Thread } from './threadsOf'

type Props = {
  threads: readonly Thread[]
  /** The thread that is shown in the panel. */
  current: string | null
  onOpen: (root: string) => void
}
type Placed = { thread: Thread; range: Range | null; field: HTMLElement | null }
type Pin = { id: string; top: number; left: number; threads: Thread[] }

/** Closer than this, pins would cover each other (px). */
const APART = 26
/** How often it is asked whether the editor is another one, or has drawn its lines anew (ms). */
const LOOK_MS = 500
/** From the end of a line to its pin (px). */
const BESIDE = 16
const EDITOR = '.collection-edit--articles .rich-text-lexical .ContentEditable__root'
const WASHES = {
  open: 'kunye-comment',
  blocks: 'kunye-comment-blocks',
  current: 'kunye-comment-now',
}

/**
 * Marks the words of open threads in the text and puts a pin beside each: a press on either opens the thread. The marks are
 * the browser's own highlights (CSS Custom Highlight API): no node of the text changes, so nothing of it is saved or undone.
 */
export function CommentPins({ threads, current, onOpen }: Props) {
  const { say } = useWords()
  const [pins, setPins] = useState<readonly Pin[]>([])
  const [column, setColumn] = useState<HTMLElement | null>(null)

  // The editor comes after the comments on a slow machine, and is built anew when another text is shown.
  const [text, setText] = useState<HTMLElement | null>(null)
  const painted = useRef<readonly Placed[]>([])
  const [drawings, setDrawings] = useState(0)
  useEffect(() => {
    const look = () => {
      setText(document.querySelector<HTMLElement>(EDITOR))
      if (painted.current.some(isOff)) setDrawings((count) => count + 1)
    }
    look()
    const timer = window.setInterval(look, LOOK_MS)
    return () => window.clearInterval(timer)
  }, [])

  useEffect(() => {
    const around = text?.closest<HTMLElement>('.document-fields__fields') ?? null
    setColumn(around)
    if (!text || !around) return
    const placed = placesOf(threads.filter(({ isOpen, quote }) => isOpen && quote !== null))
    painted.current = placed
    paint(placed, current)
    const place = () => setPins(pinsOf(placed, text, around))
    place()
    const watching = new ResizeObserver(place)
    watching.observe(text)
    const onClick = (event: MouseEvent) => {
      const found = placed.findLast(({ range }) => range && isOver(range, event))
      if (found) onOpen(found.thread.root.id)
    }
    text.addEventListener('click', onClick)
    return () => {
      watching.disconnect()
      text.removeEventListener('click', onClick)
      painted.current = []
      unpaint()
    }
  }, [text, threads, current, onOpen, drawings])

  if (!column) return null
  return createPortal(
    <div className="kunye-pins">
      {pins.map(({ id, top, left, threads: here }) => (
        <button
          aria-label={say({
            tr: `“${here[0]?.quote ?? ''}”: ${here.length} yorum`,
            en: `“${here[0]?.quote ?? ''}”: ${here.length} comments`,
          })}
          className={
            here.some(({ blocks }) => blocks) ? 'kunye-pin kunye-pin--blocks' : 'kunye-pin'
          }
          data-reads
          key={id}
          onClick={() => onOpen(id)}
          style={{ top, left }}
          // The list beside the text is the way by keyboard: a stop for each would stand between text and panel.
          tabIndex={-1}
          type="button"
        >
          {here.length}
        </button>
      ))}
    </div>,
    column,
  )
}

/** The editor was not listening yet, or has drawn the line anew since: the words stand in nodes that are no longer shown. */
const isOff = ({ thread, range }: Placed): boolean =>
  thread.root.field === 'body' &&
  (range === null || range.collapsed || !range.startContainer.isConnected)

function placesOf(threads: readonly Thread[]): Placed[] {
  const inBody = threads.flatMap(({ root, span }) => (root.field === 'body' && span ? [span] : []))
  let ranges: (Range | null)[] = []
  editorEvents.send({ kind: 'whereAre', spans: inBody, tell: (found) => (ranges = found) })
  let next = 0
  return threads.flatMap((thread): Placed[] => {
    const { root, span } = thread
    if (!span) return []
    if (root.field === 'body') return [{ thread, range: ranges[next++] ?? null, field: null }]
    return [{ thread, range: null, field: document.getElementById(`field-${root.field}`) }]
  })
}

function pinsOf(placed: readonly Placed[], text: HTMLElement, around: HTMLElement): Pin[] {
  const column = around.getBoundingClientRect()
  // Beside the text, where there is a margin; else at the edge of it.
  const beside = text.getBoundingClientRect().right - column.left + BESIDE
  const left = Math.min(beside, column.width - APART)
  const pins: Pin[] = []
  const all = placed
    .map(({ thread, range, field }) => ({
      thread,
      top: (range ?? field)?.getBoundingClientRect().top,
    }))
    .flatMap(({ thread, top }) => (top === undefined ? [] : [{ thread, top: top - column.top }]))
    .sort((a, b) => a.top - b.top)
  for (const { thread, top } of all) {
    const last = pins.at(-1)
    if (last && top - last.top < APART) last.threads.push(thread)
    else pins.push({ id: thread.root.id, top, left, threads: [thread] })
  }
  return pins
}

const isOver = (range: Range, { clientX, clientY }: MouseEvent): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  )

/** A browser without highlights still has the pins. */
const canPaint = () => typeof Highlight === 'function' && 'highlights' in CSS

function paint(placed: readonly Placed[], current: string | null): void {
  if (!canPaint()) return
  const kindOf = ({ root, blocks }: Thread): keyof typeof WASHES =>
    root.id === current ? 'current' : blocks ? 'blocks' : 'open'
  for (const kind of Object.keys(WASHES) as (keyof typeof WASHES)[]) {
    const ranges = placed.flatMap(({ thread, range }) =>
      range && kindOf(thread) === kind ? [range] : [],
    )
    CSS.highlights.set(WASHES[kind], new Highlight(...ranges))
  }
}

function unpaint(): void {
  if (canPaint()) for (const name of Object.values(WASHES)) CSS.highlights.delete(name)
}
