import { optionalText } from './asking'
import { articleUrl } from '@/src/delivery/addresses/urls'
import { goneArticle } from '@/src/delivery/documents/parents'
import { beyondCard } from '@/src/delivery/documents/beyondCard'
import {
  bytesOf,
  isNothing,
  objectsIn,
  refuse,
  textAt,
  textOf,
  TYPE,
  typeFound,
  valueOf,
} from './bson'
import { cardWriter } from './cards'
import { currentArticle } from './claimsOf'
import { NULL, put, putString } from './json'
import {
  atKey,
  listValue,
  madeObject,
  objectValue,
  orEmpty,
  orNull,
  putList,
  type Making,
  type Special,
  type Specials,
} from './making'
import { notCompiled, type Selected } from './selected'
import { places } from './shape'
import { now, want } from './writing'

type Entity = 'Person' | 'Source' | 'Event'

const list =
  (type: Entity): Special =>
  (making, { name, nodes }) =>
    atKey(making.slot(name), listValue(objectValue(cardWriter(making, type, nodes))))

const one =
  (type: Entity): Special =>
  (making, { name, nodes }) =>
    atKey(making.slot(name), orNull(objectValue(cardWriter(making, type, nodes))))

/** The article a claim stands in: as it is at hand, or read together with all others. */
const article: Special = (making, { name, nodes }) => {
  const { plan, form, object, slot } = making
  const isCard = !beyondCard('Article', plan.selectionOf('Article', nodes))
  const { write } = object('Article', nodes, 'plain')
  if (form === 'embedded') {
    // What of it is at hand is known only from its bytes.
    if (!isCard) return notCompiled(`Claim.${name}`)
    return () => write(currentArticle().bytes, currentArticle().at)
  }
  const [id, slug, under] = [slot('articleId'), slot('articleSlug'), slot('pathLanguage')]
  const elsewhere = slot('address')
  const text = (bytes: Buffer, place: number) =>
    places[place] === TYPE.string ? textAt(bytes, places[place + 1]!) : refuse()
  if (isCard) {
    const card = madeObject<[string, string, string | null, string | null]>(
      plan,
      plan.objectType('Article'),
      nodes,
      {
        id:
          () =>
          ([own = '']) =>
            putString(own),
        slug:
          () =>
          ([, address = '']) =>
            putString(address),
        url:
          () =>
          ([, named = '', language = null, address]) =>
            putString(
              articleUrl(now.site, { slug: named, language, address: address ?? undefined }),
            ),
      },
    )
    return (bytes, frame) => {
      const [language = null, address = null] = [under, elsewhere].map((key) =>
        optionalText(bytes, places[frame + key]!, places[frame + key + 1]!),
      )
      card([text(bytes, frame + id), text(bytes, frame + slug), language, address])
    }
  }
  const loader = plan.articles(plan.articleKeys(nodes))
  return (bytes, frame) => {
    const own = text(bytes, frame + id)
    const found = want(loader, own)
    if (found === undefined) return put(NULL)
    write(found ?? bytesOf(goneArticle(own, text(bytes, frame + slug))), 0)
  }
}

const attributions: Special = ({ form, object, slot }, { nodes }) => {
  const { write } = object('Attribution', nodes, form)
  if (form === 'embedded') {
    return (bytes) => putList(now.claim?.rows ?? refuse(), (at) => write(bytes, at))
  }
  const rows = slot('attributions')
  return (bytes, frame) => {
    const type = places[frame + rows]!
    if (isNothing(type)) return refuse()
    putList(objectsIn(bytes, type, places[frame + rows + 1]!), (at) => write(bytes, at))
  }
}

const [OF, CARD] = [Buffer.from('of'), Buffer.from('card')] as const

/** One of those through whom words came, each a person or a source. */
const hopWriters = (making: Making, nodes: Selected['nodes']) => ({
  persons: cardWriter(making, 'Person', nodes),
  sources: cardWriter(making, 'Source', nodes),
})

const hops: Special = (making, { nodes }) => {
  const writers = hopWriters(making, nodes)
  const [own, via] = [making.slot('hops'), making.slot('via')]
  const plain = listValue(objectValue(writers.sources))
  const mixed = listValue(
    objectValue((bytes, at) => {
      const of = textOf(bytes, at, OF)
      const card = valueOf(bytes, at, CARD)
      if (typeFound !== TYPE.object) return refuse()
      writers[of === 'persons' ? 'persons' : 'sources'](bytes, card)
    }),
  )
  return (bytes, frame) =>
    isNothing(places[frame + own]!)
      ? plain(bytes, places[frame + via]!, places[frame + via + 1]!)
      : mixed(bytes, places[frame + own]!, places[frame + own + 1]!)
}

const originHop: Special = (making, { nodes }) => {
  const writers = hopWriters(making, nodes)
  const person = orNull(objectValue(writers.persons))
  const source = orNull(objectValue(writers.sources))
  const [who, what] = [making.slot('originPerson'), making.slot('origin')]
  return (bytes, frame) =>
    isNothing(places[frame + who]!)
      ? source(bytes, places[frame + what]!, places[frame + what + 1]!)
      : person(bytes, places[frame + who]!, places[frame + who + 1]!)
}

/** `Claim` and `Attribution`: who says what, on which words. */
export const claimFields: Specials = {
  'Claim.article': article,
  'Claim.persons': list('Person'),
  'Claim.events': list('Event'),
  'Claim.organisations': (making, { nodes }) =>
    atKey(
      making.slot('organisations'),
      orEmpty(listValue(objectValue(cardWriter(making, 'Source', nodes)))),
    ),
  'Claim.attributions': attributions,
  'Attribution.claim': ({ form, object }, { nodes }) => {
    const { write } = object('Claim', nodes, form)
    return () => {
      const claim = now.claim ?? refuse()
      write(claim.bytes, claim.at)
    }
  },
  'Attribution.source': one('Source'),
  'Attribution.speaker': one('Person'),
  'Attribution.via': list('Source'),
  'Attribution.origin': one('Source'),
  'Attribution.hops': hops,
  'Attribution.originHop': originHop,
}
