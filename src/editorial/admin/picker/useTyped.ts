'use client'

import { type RefObject, useEffect, useState } from 'react'

/** Payload's own box asks after 300 ms; which of its options are meant shall be known by then. */
const WAIT_MS = 200
/** After each of them the box may hold other letters: it empties itself on a choice, on Escape and when it is left. */
const EVENTS = ['input', 'keyup', 'click', 'focusout'] as const

/**
 * What stands in Payload's relation field now, a moment after it was typed: the field tells nobody. `inside` is any element
 * within it. Costs a field nothing until somebody is at work in it.
 */
export function useTyped(inside: RefObject<Element | null>): string {
  const [typed, setTyped] = useState('')
  useEffect(() => {
    const field = inside.current?.closest('.field-type')
    if (!field) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        setTyped(field.querySelector<HTMLInputElement>('.rs__input')?.value.trim() ?? '')
      }, WAIT_MS)
    }
    for (const event of EVENTS) field.addEventListener(event, read)
    return () => {
      clearTimeout(timer)
      for (const event of EVENTS) field.removeEventListener(event, read)
    }
  }, [inside])
  return typed
}
