'use client'

import { useId } from 'react'

import type { Words } from '@/src/language/words'
import { EDIT_KIND_LABELS } from '@/src/workflow/labels'
import type { EditKind } from '@/src/workflow/stages'
import { useWords } from '@/src/editorial/admin/useWords'

const KINDS: { kind: EditKind; meaning: Words }[] = [
  {
    kind: 'minor',
    meaning: {
      tr: 'Yazım ya da biçim. Başlık, iddia, alıntı, sayı, ad, kaynak ve söyleyiş değişmez; okura not düşülmez.',
      en: 'Spelling or form. No headline, claim, quotation, number, name, source or firmness changes; no note for readers.',
    },
  },
  {
    kind: 'update',
    meaning: {
      tr: 'Yeni gelişme eklendi. Okura kısa bir not yazılır.',
      en: 'Something new is added. Readers get a short note.',
    },
  },
  {
    kind: 'correction',
    meaning: {
      tr: 'Yayımladığımız yanlıştı. Eski ve yeni hâli okura gösterilir.',
      en: 'What we published was wrong. Readers see what it was and what it is.',
    },
  },
  {
    kind: 'clarification',
    meaning: {
      tr: 'Yanlış değildi ama yanlış anlaşılabilirdi. Okura not yazılır.',
      en: 'It was not wrong but could mislead. Readers get a note.',
    },
  },
  {
    kind: 'reply',
    meaning: {
      tr: 'Adı geçenin yanıtı eklendi. Okura not yazılır.',
      en: 'A reply of somebody named is added. Readers get a note.',
    },
  },
]

type Props = { value: string; onChange: (kind: string) => void }

/** The kinds of edit, each with what it means for readers. */
export function EditKindField({ value, onChange }: Props) {
  const { say } = useWords()
  const id = useId()
  return (
    <fieldset className="kunye-field kunye-kinds">
      <legend>{say({ tr: 'Bu değişiklik ne?', en: 'What is this change?' })}</legend>
      {KINDS.map(({ kind, meaning }) => (
        <label className="kunye-kind" key={kind}>
          <input
            aria-describedby={`${id}-${kind}`}
            checked={value === kind}
            name={id}
            onChange={() => onChange(kind)}
            type="radio"
          />
          <span>
            <strong>{say(EDIT_KIND_LABELS[kind])}</strong>
            <span className="kunye-hint" id={`${id}-${kind}`}>
              {say(meaning)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
