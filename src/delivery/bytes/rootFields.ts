import type { FieldNode } from 'graphql'
import type { Document } from 'mongodb'

import { TURKISH } from '@/src/delivery/documents/publicCollections'
import { projectionOf } from '@/src/delivery/documents/selection'
import { articleFilters } from '@/src/delivery/resolvers/bySlugOrId'
import { unsaidSite } from '@/src/delivery/resolvers/paperResolvers'
import { termFilters } from '@/src/delivery/documents/terms'
import { MOST_SECTIONS, placeAmong } from '@/src/delivery/resolvers/sections'
import { type Asking, idOf, rawRows } from './asking'
import { bytesOf, isNothing, refuse, textOf, textsIn, typeFound, valueOf } from './bson'
import { entityRoot } from './entityRoot'
import { NULL, put } from './json'
import { putList } from './making'
import type { Plan } from './plan'
import { rootLists } from './rootLists'
import type { RootField } from './roots'
import { rowsTogether } from './rowsTogether'
import { searchRoot } from './searchRoot'
import { now } from './writing'

type Named = { slug?: string | null; id?: string | null }
const SLUG = Buffer.from('slug')

/** One article by its slug, by one it once had, or by id: the second is asked where the first finds nothing. */
const article: RootField = ({ plan, object }, selected) => {
  const args = plan.args(selected)
  const { write } = object('Article', selected.nodes, 'root')
  const projection = projectionOf(plan.articleKeys(selected.nodes))
  const bySlug = rowsTogether('articles', 'slug', () => projection)
  const byId = rowsTogether('articles', '_id', () => projection)
  const find = async (asking: Asking, filter: Document): Promise<Buffer | undefined> => {
    const [[key, value] = [], ...others] = Object.entries(filter)
    if (others.length === 0 && key === 'slug') return (await bySlug(asking, [value])).get(value)
    if (others.length === 0 && key === '_id') return (await byId(asking, [value])).get(value)
    return (await rawRows(asking, 'articles', filter, { projection, limit: 1 }))[0]
  }
  return async (asking) => {
    const named = args(asking) as Named
    let found: Buffer | undefined
    for (const filter of articleFilters(named)) found ??= await find(asking, filter)
    return () => {
      const { slug, id } = named
      // The engine says whether they name two.
      if (!found) return typeof slug === 'string' && typeof id === 'string' ? refuse() : put(NULL)
      now.redirectedFrom = typeof slug === 'string' && textOf(found, 0, SLUG) !== slug ? slug : null
      write(found, 0)
    }
  }
}

/** The paper's settings, once for all who need them. */
const siteOf = async (plan: Plan, asking: Asking): Promise<Buffer> => {
  const asked =
    asking.once.get('site') ??
    rawRows(asking, 'site', { _id: 'site' }, { limit: 1, projection: plan.siteProjection() })
  asking.once.set('site', asked)
  return (await asked)[0] ?? bytesOf(unsaidSite(asking.site))
}

/** Keys of the settings that are selected below some nodes; of policies not more than is shown, since they are long. */
const siteKeys = (plan: Plan, nodes: readonly FieldNode[]): string[] =>
  [...plan.selectionOf('Site', nodes)].flatMap(([name, below]) => {
    if (name !== 'policies') return name === '__typename' ? [] : [name]
    const parts = [...plan.selectionOf('Policy', below).keys()]
    return parts.map((part) => `policies.${part === '__typename' ? 'slug' : part}`)
  })

const site: RootField = ({ plan, object }, { nodes }) => {
  const { write } = object('Site', nodes, 'plain')
  plan.readSite(siteKeys(plan, nodes))
  return async (asking) => {
    const found = await siteOf(plan, asking)
    return () => write(found, 0)
  }
}

const ORDER = Buffer.from('sections')

/** The sections that published articles stand in, in the order of the paper's settings; the others follow A–Z. */
const sections: RootField = ({ plan, object }, { nodes }) => {
  const { write, keys } = object('Section', nodes, 'plain')
  plan.readSite(['sections'])
  const projection = projectionOf(['_id', ...keys()])
  return async (asking) => {
    const [found, paper] = await Promise.all([
      rawRows(
        asking,
        'terms',
        { kind: 'section' },
        {
          ...{ projection, collation: TURKISH, sort: { name: 1, _id: 1 }, limit: MOST_SECTIONS },
        },
      ),
      siteOf(plan, asking),
    ])
    const list = valueOf(paper, 0, ORDER)
    const place = placeAmong(isNothing(typeFound) ? refuse() : textsIn(paper, typeFound, list))
    const sorted = found
      .map((row) => ({ row, at: place(idOf(row, 0)) }))
      .sort((one, other) => one.at - other.at)
    return () => putList(sorted, ({ row }) => write(row, 0))
  }
}

/** A section or tag by a slug of today or of before, in either language. */
const term =
  (kind: 'section' | 'tag'): RootField =>
  ({ plan, object }, selected) => {
    const args = plan.args(selected)
    const { write, keys } = object(kind === 'section' ? 'Section' : 'Tag', selected.nodes, 'plain')
    const projection = projectionOf(['_id', ...keys()])
    return async (asking) => {
      const { slug } = args(asking) as { slug: string }
      let found: Buffer | undefined
      for (const filter of termFilters(kind, slug)) {
        found ??= (await rawRows(asking, 'terms', filter, { projection, limit: 1 }))[0]
      }
      return () => (found ? write(found, 0) : put(NULL))
    }
  }

const front: RootField = ({ plan, object }, selected) => {
  const args = plan.args(selected)
  const { write, keys } = object('Front', selected.nodes, 'plain')
  const projection = projectionOf(['_id', ...keys()])
  return async (asking) => {
    const { slug }: { slug?: string | null } = args(asking)
    const filter = { slug: slug ?? 'home' }
    const [found] = await rawRows(asking, 'fronts', filter, { projection, limit: 2 })
    return () => (found ? write(found, 0) : put(NULL))
  }
}

/** Every root field of the public API. Previews are never answered from here, so that there is none. */
export const rootFields: Readonly<Record<string, RootField>> = {
  ...rootLists,
  ...{ article, site, sections, front },
  ...{ section: term('section'), tag: term('tag') },
  person: entityRoot('Person'),
  source: entityRoot('Source'),
  event: entityRoot('Event'),
  search: searchRoot,
  preview: () => async () => () => put(NULL),
}
