import type { CollectionSlug } from 'payload'

import { png } from '@/tests/support/uploads'
import { CANARIES } from './canaries'
import { isStranger, type Cell, type Expected } from './policy'
import { VERSIONS, mayReadVersions } from './recordsPolicy'
import type { Run } from './runActions'
import { askGraphQL, askLocal, askRest, strangerLocally } from './transports'

const NOT_AN_ARTICLE: Cell = { stage: 'draft', state: 'never', modifier: 'plain' }

/** A record of each versioned collection with two versions; `masked` once bore a name that nobody may read. */
async function planted({ matrix }: Run): Promise<Record<string, string>> {
  const { payload, entities } = matrix
  const common = { overrideAccess: true, depth: 0 } as const
  const event = await payload.create({
    ...common,
    collection: 'events',
    data: { title: 'Sınanan olay' } as never,
  })
  const masked = await payload.create({
    ...common,
    collection: 'sources',
    data: { kind: 'masked', publicLabel: 'konuya yakın bir kaynak' } as never,
  })
  await payload.update({
    ...common,
    collection: 'sources',
    id: masked.id,
    data: { publicLabel: 'bir yetkili' },
  })
  // As a build left it that took names for masked sources.
  const versions = payload.db.versions.sources!.collection
  const old = await versions.findOne({ 'version.publicLabel': 'konuya yakın bir kaynak' })
  await versions.updateOne({ _id: old!._id }, { $set: { 'version.name': CANARIES.maskedName } })
  const data = await png(40, 30)
  const picture = await payload.create({
    ...common,
    collection: 'media',
    data: { alt: 'Sınanan görsel', credit: 'AA' },
    file: { name: 'a.png', mimetype: 'image/png', data, size: data.length },
  })
  const front = await payload.create({
    ...common,
    collection: 'fronts',
    data: { slots: [{ kind: 'lead' }] },
  })
  return {
    fronts: front.id,
    media: picture.id,
    persons: entities.person,
    sources: entities.source,
    events: event.id,
    masked: masked.id,
  }
}

/** One and many of each, as the staff GraphQL calls them. */
const TYPES: Record<string, [string, string]> = {
  persons: ['Person', 'Persons'],
  sources: ['Source', 'Sources'],
  events: ['Event', 'Events'],
  media: ['Media', 'AllMedia'],
  fronts: ['Front', 'Fronts'],
}

/** Every way to read a version of a record, and to bring one back, by every actor. */
export async function runRecordVersions(run: Run): Promise<void> {
  const { matrix, ledger } = run
  const records = await planted(run)
  for (const kind of Object.keys(VERSIONS)) {
    const collection = (kind === 'masked' ? 'sources' : kind) as CollectionSlug
    const parent = records[kind]
    if (!parent) throw new Error(`no record with versions: ${kind}`)
    const where = { parent: { equals: parent } }
    const { docs } = await matrix.payload.findVersions({
      collection: collection as 'persons',
      where,
      sort: 'createdAt',
      limit: 1,
      depth: 0,
    })
    const version = docs[0]?.id ?? ''
    for (const actor of matrix.actors) {
      const expected: Expected = isStranger(actor.name)
        ? 'stranger'
        : mayReadVersions(kind, actor.name)
          ? 'yes'
          : 'absent'
      const shown = expected === 'yes'
      const found = (name: string, total: number, text: string) => {
        ledger.fact(`${kind} ${name}`, actor.name, NOT_AN_ARTICLE, shown, total > 0)
        ledger.scan(`${kind} ${name}`, actor.name, NOT_AN_ARTICLE, text)
      }
      const list = await askRest(
        actor,
        'GET',
        `${collection}/versions?where[parent][equals]=${parent}&depth=2`,
      )
      found('rest versions', list.json?.totalDocs ?? 0, list.text)
      const one = await askRest(actor, 'GET', `${collection}/versions/${version}?depth=2`)
      ledger.check(`${kind} rest version`, actor.name, NOT_AN_ARTICLE, expected, one)
      const [type, types] = TYPES[collection] ?? []
      const asked = await askGraphQL(actor, 'query', {
        all: {
          query: `versions${types}(where: { parent: { equals: "${parent}" } }) { totalDocs docs { id version { createdAt } } }`,
        },
        one: { query: `version${type}(id: "${version}") { id version { createdAt } }` },
      })
      found('graphql versions', asked.all?.value?.totalDocs ?? 0, asked.all?.text ?? '')
      if (asked.one)
        ledger.check(`${kind} graphql version`, actor.name, NOT_AN_ARTICLE, expected, asked.one)
      const common = { collection: collection as 'persons', user: actor.user } as const
      const local = await askLocal(() =>
        matrix.payload.findVersions({ ...common, where, overrideAccess: false, depth: 2 }),
      )
      found('local versions', local.value?.totalDocs ?? 0, local.text)
      const counted = await askLocal(() =>
        matrix.payload.countVersions({ ...common, where, overrideAccess: false }),
      )
      found('local count', counted.value?.totalDocs ?? 0, counted.text)
      const { value: _value, ...byId } = await askLocal(() =>
        matrix.payload.findVersionByID({ ...common, id: version, overrideAccess: false }),
      )
      ledger.check(
        `${kind} local version`,
        actor.name,
        NOT_AN_ARTICLE,
        expected,
        strangerLocally(actor, byId),
      )
      if (shown) continue
      // Whoever may not read a version does not get to see it by bringing it back.
      const back = await askRest(actor, 'POST', `${collection}/versions/${version}`)
      ledger.check(`${kind} rest restore`, actor.name, NOT_AN_ARTICLE, expected, back)
    }
  }
}

/** Of which collections there are versions, as the running configuration has it: the policy must know each. */
export const versioned = ({ matrix }: Run): string[] =>
  matrix.payload.config.collections.filter(({ versions }) => versions).map(({ slug }) => slug)
