'use client'

import Link from 'next/link'
import type { DefaultCellComponentProps } from 'payload'

import type { Vocabulary } from '@/src/editorial/fields'
import { useWords } from '@/src/editorial/admin/useWords'
import { codeWords } from './codeWords'

type Props = DefaultCellComponentProps & { of: Vocabulary; linkURL?: string }

/** A stored code in a list, in words; the first column leads to the record, as Payload's own does. */
export function CodeCell({ cellData, link, linkURL, of }: Props) {
  const { say } = useWords()
  const words = say(codeWords(of, cellData))
  if (!link || !linkURL) return <span>{words}</span>
  return (
    <Link href={linkURL} prefetch={false}>
      {words || '—'}
    </Link>
  )
}
