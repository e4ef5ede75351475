'use client'

import { TextBox } from '../dialog/TextBox'
import type { ShownFinding } from '../http/findingAnswer'
import { useWords } from '../language/useWords'
import { FindingItem } from './FindingItem'

type Props = {
  open: readonly ShownFinding[]
  warnings: readonly ShownFinding[]
  overrides: readonly string[]
  onChange: (overrides: string[]) => void
  onLeave: () => void
}

const keyOf = ({ code, where }: ShownFinding): string => `${code} ${where.field} ${where.start}`

/** Open findings in a dialog: blocking ones with a reason each, the others as a list. */
export function FindingsFields({ open, warnings, overrides, onChange, onLeave }: Props) {
  const { say } = useWords()
  const write = (at: number, reason: string) =>
    onChange(open.map((_finding, index) => (index === at ? reason : (overrides[index] ?? ''))))
  return (
    <>
      {open.length > 0 && (
        <section>
          <h3>
            {say({
              tr: `Engelleyen ${open.length} bulgu: giderin ya da gerekçeyle geçin`,
              en: `${open.length} blocking: mend it or overrule it with a reason`,
            })}
          </h3>
          <ul className="kunye-findings">
            {open.map((finding, index) => (
              <FindingItem finding={finding} key={keyOf(finding)} onLeave={onLeave}>
                <TextBox
                  atLeast={10}
                  label={say({ tr: 'Geçme gerekçesi', en: 'Reason for overruling' })}
                  onChange={(reason) => write(index, reason)}
                  required
                  rows={2}
                  value={overrides[index] ?? ''}
                />
              </FindingItem>
            ))}
          </ul>
        </section>
      )}
      {warnings.length > 0 && (
        <section>
          <h3>
            {say({ tr: `Uyarılar (${warnings.length})`, en: `Warnings (${warnings.length})` })}
          </h3>
          <ul className="kunye-findings">
            {warnings.map((finding) => (
              <FindingItem finding={finding} key={keyOf(finding)} onLeave={onLeave} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
