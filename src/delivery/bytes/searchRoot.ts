import type { Document } from 'mongodb'

import type {
  Page,
  SearchFacetsParent,
  SearchHit,
  SearchTerms,
} from '@/src/delivery/documents/parents'
import type { QuerySearchArgs } from '@/src/delivery/schema.types'
import { highlights } from '@/src/delivery/search/highlights'
import { search } from '@/src/delivery/search/search'
import { type Snippet, snippetOf } from '@/src/delivery/search/snippet'
import { bytesOf, isNothing, refuse, textOf, typeFound, valueOf } from './bson'
import { pageInfoWriter } from './connection'
import { putInt, putString } from './json'
import { madeObject, type Making, putList } from './making'
import type { Plan } from './plan'
import type { RootField } from './roots'
import { type RawArticle, searchedCollections } from './searchedCollections'
import type { Selected } from './selected'
import { enumWriter, facetsWriter, snippetWriter } from './searchFields'

type Found = {
  page: Page<SearchHit>
  count: number | null
  facets: SearchFacetsParent | null
  terms: SearchTerms
}
type Edge = { hit: SearchHit; cursor: string; terms: SearchTerms }

const TEXTS = (['kicker', 'headline', 'dek', 'language'] as const).map(
  (key) => [key, Buffer.from(key)] as const,
)

const bytesIn = (hit: SearchHit): Buffer | undefined => (hit as Partial<RawArticle>).bytes

const [BODY, TEXT, LANGUAGE] = ['body', 'text', 'language'].map((key) => Buffer.from(key)) as [
  Buffer,
  Buffer,
  Buffer,
]

/** Of an article, where the words stand in its text. */
const snippetIn = (hit: SearchHit, terms: SearchTerms): Snippet | null => {
  const bytes = bytesIn(hit)
  if (!bytes) return null
  const body = valueOf(bytes, 0, BODY)
  if (isNothing(typeFound)) return null
  const text = textOf(bytes, body, TEXT)
  return text === null ? null : snippetOf(text, textOf(bytes, 0, LANGUAGE) ?? 'tr', terms)
}

/** A hit with the texts that are searched for its words. */
const readable = (hit: SearchHit): SearchHit => {
  const bytes = bytesIn(hit)
  if (!bytes) return hit
  return {
    ...hit,
    ...Object.fromEntries(TEXTS.map(([key, name]) => [key, textOf(bytes, 0, name)])),
  }
}

const matchedWriter = (plan: Plan, { nodes }: Selected): ((edge: Edge) => void) => {
  type Highlight = ReturnType<typeof highlights>[number]
  const field = enumWriter(plan, 'HighlightField')
  const write = madeObject<Highlight>(plan, plan.objectType('Highlight'), nodes, {
    field: () => (made) => field(made.field),
    text: () => (made) => putString(made.text),
    start: () => (made) => putInt(made.start),
    end: () => (made) => putInt(made.end),
  })
  return ({ hit, terms }) => putList(highlights(terms, readable(hit)), write)
}

const hitWriter = (
  { object }: Pick<Making, 'object'>,
  nodes: Selected['nodes'],
): ((hit: SearchHit) => void) => {
  const writers = {
    Article: object('Article', nodes, 'plain'),
    Person: object('Person', nodes, 'full'),
    Source: object('Source', nodes, 'full'),
    Event: object('Event', nodes, 'full'),
    Claim: object('Claim', nodes, 'row'),
  }
  return (hit) => {
    const bytes =
      hit.__typename === 'Article' ? bytesIn(hit) : hit.full && bytesOf(hit.full as Document)
    writers[hit.__typename].write(bytes ?? refuse(), 0)
  }
}

/** Search: asked as ever, its articles written from their bytes. */
export const searchRoot: RootField = (making, selected) => {
  const { plan } = making
  const args = plan.args(selected)
  const hitNodes: Selected['nodes'][number][] = []
  const asks = { page: false, count: false, facets: false, snippets: false }
  const hits = ({ nodes }: Selected) => {
    hitNodes.push(...nodes)
    return hitWriter(making, nodes)
  }
  const type = plan.objectType('SearchConnection')
  const write = madeObject<Found>(plan, type, selected.nodes, {
    nodes: (nodes) => {
      asks.page = true
      const hit = hits(nodes)
      return ({ page }) => putList(page.rows, hit)
    },
    edges: ({ nodes }) => {
      asks.page = true
      const edge = madeObject<Edge>(plan, plan.objectType('SearchEdge'), nodes, {
        cursor: () => (made) => putString(made.cursor),
        node: (below) => {
          const hit = hits(below)
          return (made) => hit(made.hit)
        },
        matched: (below) => matchedWriter(plan, below),
        snippet: (below) => {
          asks.snippets = true
          const snippet = snippetWriter(plan, below)
          return (made) => snippet(snippetIn(made.hit, made.terms))
        },
      })
      return ({ page, terms }) =>
        putList(page.rows.entries(), ([index, hit]) =>
          edge({ hit, terms, cursor: page.cursors[index] ?? '' }),
        )
    },
    pageInfo: ({ nodes }) => {
      asks.page = true
      const info = pageInfoWriter(plan, nodes)
      return ({ page }) => {
        const end = page.end ?? page.cursors.at(-1)
        info({ rows: [], hasNextPage: page.hasNextPage, end, cursor: refuse, count: null })
      }
    },
    totalCount: () => {
      asks.count = true
      return ({ count }) => putInt(count ?? refuse())
    },
    facets: (below) => {
      asks.facets = true
      const facets = facetsWriter(plan, below)
      return (found) => facets(found.facets)
    },
  })
  const keys = [...plan.articleKeys(hitNodes), ...(asks.snippets ? ['body.text'] : [])]
  const collectionsOf = searchedCollections()
  return async (asking) => {
    const found = search(args(asking) as QuerySearchArgs, collectionsOf(asking), keys)
    const [page, count, facets] = await Promise.all([
      asks.page
        ? found.page()
        : { rows: [], cursors: [], hasNextPage: false, hasPreviousPage: false },
      asks.count ? found.count() : null,
      asks.facets ? found.facets() : null,
    ])
    return () => write({ page, count, facets, terms: found.terms })
  }
}
