import type { ReactNode } from 'react'
import type { Found } from '../shapes'
import { sitePath } from '../addresses'
import type { SiteWords } from '../words'
import { ClaimList } from './ClaimList'
import { SnippetLine } from './SnippetLine'
import { Marked, Teaser } from './Teaser'
import { WhenWords } from './Times'

type Hit = Found['edges'][number]

function Result({ hit, words }: { hit: Hit; words: SiteWords }): ReactNode {
  const { node, matched } = hit
  if (node.__typename === 'Article') {
    return (
      <>
        <Teaser article={node} words={words} heading="h2" matched={matched} />
        {hit.snippet && <SnippetLine snippet={hit.snippet} />}
      </>
    )
  }
  if (node.__typename === 'Claim') return <ClaimList claims={[node]} words={words} />
  if (node.__typename === 'Event') {
    return (
      <>
        <p className="kicker">
          {words.event} <span className="tag">{words.occurrence[node.occurrence]}</span>
        </p>
        <h2>
          <a href={sitePath(words).event(node.slug)}>
            <Marked text={node.title} field="TITLE" matched={matched} />
          </a>
        </h2>
        <p className="meta">
          <WhenWords when={node.when} words={words} />
          {node.place && <span>{node.place}</span>}
        </p>
      </>
    )
  }
  const isPerson = node.__typename === 'Person'
  return (
    <>
      <p className="kicker">
        {isPerson ? words.person : (words.sourceKind[node.kind ?? ''] ?? words.source)}
      </p>
      <h2>
        <a href={isPerson ? sitePath(words).person(node.slug) : sitePath(words).source(node.slug)}>
          <Marked text={node.name} field="NAME" matched={matched} />
        </a>
      </h2>
    </>
  )
}

/** What a search found, in the order given, each with what it is and the words it was found by. */
export function SearchResults({ found, words }: { found: Found; words: SiteWords }): ReactNode {
  return (
    <ol className="teasers results">
      {found.edges.map((hit) => (
        <li key={hit.cursor}>
          <Result hit={hit} words={words} />
        </li>
      ))}
    </ol>
  )
}
