import type { ReactNode } from 'react'
import { directionOf } from '@/src/language/text/direction'
import { articlePath } from '@/src/language/readerPaths'
import type { ClaimCard } from '../shapes'
import { lineOf, whoSays } from '../body/voices'
import type { SiteWords } from '../words'

type Group = { article: ClaimCard['article']; claims: ClaimCard[] }

/** Claims by the article they stand in, in the order given. */
function byArticle(claims: readonly ClaimCard[]): Group[] {
  const groups = new Map<string, Group>()
  for (const claim of claims) {
    const group = groups.get(claim.article.slug) ?? { article: claim.article, claims: [] }
    groups.set(claim.article.slug, { ...group, claims: [...group.claims, claim] })
  }
  return [...groups.values()]
}

/** What became of a claim changes its square: half where it is disputed, crossed where it was refuted. */
const signOf = ({ status, attributions }: ClaimCard): string => {
  if (status === 'DISPUTED') return 'q q-disputed'
  if (status === 'REFUTED') return 'q q-refuted'
  return `q q-${lineOf(attributions.map(({ mode }) => mode))}`
}

/** Beside an allegation what whom it is about said to it, else that they were asked. */
function ReplyLine(props: { reply: NonNullable<ClaimCard['reply']>; words: SiteWords }): ReactNode {
  const { reply, words } = props
  return (
    <p className="who-line answer" lang={words.locale} dir="auto">
      {words.replies}: <b>{reply.from}</b>, {words.reply[reply.outcome]}
      {reply.text && (
        <>
          : <q dir="auto">{reply.text}</q>
        </>
      )}
    </p>
  )
}

/** Claims under the stories they stand in, each with who says it: a claim is never shown without its speaker. */
export function ClaimList(props: { claims: readonly ClaimCard[]; words: SiteWords }): ReactNode {
  const { claims, words } = props
  return byArticle(claims).map((group) => (
    <div
      key={group.article.slug}
      className="grp"
      lang={group.article.language ?? undefined}
      dir={group.article.language ? directionOf(group.article.language) : undefined}
    >
      {group.article.headline && (
        <h3>
          <a href={articlePath(group.article)}>{group.article.headline}</a>
        </h3>
      )}
      <ul className="cl">
        {group.claims.map((claim) => (
          <li key={claim.id}>
            <p className="c">
              {claim.text}{' '}
              {words.status[claim.status] && (
                <strong className="tag" lang={words.locale}>
                  {words.status[claim.status]}
                </strong>
              )}
            </p>
            <p className="who-line" lang={words.locale} dir="auto">
              <i className={signOf(claim)} />
              {[...new Set(claim.attributions.map((one) => whoSays(one, words)))].join(', ')}
            </p>
            {claim.reply && <ReplyLine reply={claim.reply} words={words} />}
          </li>
        ))}
      </ul>
    </div>
  ))
}
