'use client'
import { type RefObject, useEffect, useState } from 'react'

/** Rows are drawn by so many, so that most steps of a scroll draw nothing. */
const STEP = 4
/** Beyond the window on either side. */
const BESIDE = 8

export type Slice = { from: number; to: number }

/** Which of `count` rows of one height are in or near the window; the place of the others is kept by space. */
export function useWindowed(
  list: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): Slice {
  const [slice, setSlice] = useState<Slice>({ from: 0, to: 6 * STEP })
  useEffect(() => {
    let frame = 0
    const measure = () => {
      frame = 0
      const top = list.current?.getBoundingClientRect().top ?? 0
      const first = Math.floor(-top / height / STEP) * STEP - BESIDE
      const room = Math.ceil(window.innerHeight / height / STEP + 1) * STEP + 2 * BESIDE
      const from = Math.max(0, Math.min(first, count - STEP))
      const to = Math.min(count, Math.max(first + room, STEP))
      setSlice((was) => (was.from === from && was.to === to ? was : { from, to }))
    }
    const soon = () => {
      frame ||= window.requestAnimationFrame(measure)
    }
    measure()
    // Whatever scrolls: the page on a desk, its inside on a phone.
    document.addEventListener('scroll', soon, { capture: true, passive: true })
    window.addEventListener('resize', soon)
    return () => {
      window.cancelAnimationFrame(frame)
      document.removeEventListener('scroll', soon, { capture: true })
      window.removeEventListener('resize', soon)
    }
  }, [list, count, height])
  return slice
}
