'use client'
import type { Finding } from '@/src/sourcing/types'
import { goTo } from './goTo'
import { TEXTS } from './texts'
import { useWords } from './useWords'

const weight = ({ never, severity }: Finding) =>
  never ? TEXTS.never : severity === 'block' ? TEXTS.blocks : TEXTS.warns

/** The open findings, the gravest first; each goes to the words it is about. */
export function FindingList({ findings }: { findings: Finding[] }) {
  const words = useWords()
  if (findings.length === 0) return null
  const rank = (finding: Finding) => (finding.never ? 0 : finding.severity === 'block' ? 1 : 2)
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b))
  return (
    <>
      <h4>{words(TEXTS.findings)}</h4>
      <ul className="attribution-findings">
        {sorted.map((finding) => (
          <li key={JSON.stringify([finding.code, finding.where])} data-severity={finding.severity}>
            <button
              type="button"
              onClick={() => goTo({ field: finding.where.field, span: finding.where })}
            >
              <strong>{words(weight(finding))}</strong> {words(finding.message)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
