import type { ReactNode } from 'react'
import type { ClaimCard } from '../shapes'
import { whoSays } from '../body/voices'
import { sitePath } from '../addresses'
import type { SiteWords } from '../words'

/** Claims with who says them and where: a claim is never shown without its speaker. */
export function ClaimList(props: { claims: readonly ClaimCard[]; words: SiteWords }): ReactNode {
  const { claims, words } = props
  return (
    <ul className="claims">
      {claims.map((claim) => {
        const speakers = new Set(claim.attributions.map((one) => whoSays(one, words)))
        const status = words.status[claim.status]
        return (
          <li key={`${claim.article.slug} ${claim.id}`}>
            <p>
              {claim.text} {status && <strong className="tag">{status}</strong>}
            </p>
            <p className="meta">
              <span>
                {words.whoSays}: {[...speakers].join(', ')}
              </span>
              {claim.article.headline && (
                <a href={sitePath.article(claim.article.slug)}>{claim.article.headline}</a>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
