'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useSyncExternalStore } from 'react'
import { z } from 'zod'

import { plainText } from '@/src/language/text/plainText'
import { MIN_REASON } from '@/src/sourcing/types'

// What an editor decided about findings while reading. It is the editor's own until the approval: the approval's dialog opens with
// it, and sends it as its `overrides`, which is the one place where it is stored.

/** A finding as both sides know it. */
type Found = { code: string; where: { quote: string } }
const kept = z.array(z.object({ code: z.string(), quote: z.string(), reason: z.string() }))
export type Overrule = z.infer<typeof kept>[number]

/** Whether a decision is about this finding: of its code, at its words. */
export const isAbout = (
  { code, quote }: Pick<Overrule, 'code' | 'quote'>,
  finding: Found,
): boolean => code === finding.code && plainText(quote) === plainText(finding.where.quote)

/** The reason kept for a finding, in whatever length; '' where there is none. */
export const reasonFor = (overrules: readonly Overrule[], finding: Found): string =>
  overrules.find((one) => isAbout(one, finding))?.reason ?? ''

/** Whether a reason is long enough to be sent. */
export const isEnough = (reason: string): boolean => reason.trim().length >= MIN_REASON

/** Of each account apart: two people may share a browser. */
const keyOf = (user: string, article: string): string => `kunye.overrules.${user}.${article}`

const listeners = new Set<() => void>()
const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

function read(key: string): Overrule[] {
  try {
    return kept.safeParse(JSON.parse(window.localStorage.getItem(key) ?? '[]')).data ?? []
  } catch {
    return []
  }
}

function write(key: string, overrules: readonly Overrule[]): void {
  try {
    if (overrules.length === 0) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, JSON.stringify(overrules))
  } catch {
    // Full or forbidden: the reason stands in the dialog as long as it is open.
  }
  for (const listener of listeners) listener()
}

/** What the asking editor decided about findings of an article, in this browser, and the ways to change it. */
export function useOverrules(article: string | null) {
  const { user } = useAuth()
  const key = article === null || !user ? '' : keyOf(String(user.id), article)
  const raw = useSyncExternalStore(
    listen,
    () => (key === '' ? '' : (window.localStorage.getItem(key) ?? '')),
    () => '',
  )
  const overrules = raw === '' ? [] : read(key)
  /** Keeps a reason for a finding; '' takes it back. */
  const keep = useCallback(
    (finding: Found, reason: string) => {
      if (key === '') return
      const others = read(key).filter((one) => !isAbout(one, finding))
      const own = { code: finding.code, quote: finding.where.quote, reason }
      write(key, reason.trim() === '' ? others : [...others, own])
    },
    [key],
  )
  /** Once it was sent. */
  const forget = useCallback(() => {
    if (key !== '') write(key, [])
  }, [key])
  return { overrules, keep, forget }
}
