import { isNothing, refuse, textAt, TYPE } from './bson'
import { EMPTY_LIST, NULL, put } from './json'
import { articlesOf, claimsOf, eventsOf } from './lookups'
import { atKey, orEmpty, type Special, type Specials } from './making'
import { notCompiled } from './selected'
import { want } from './writing'

/** The id of an entity: a card has it by another name than a document. */
const id: Special = ({ form, slot, value }, { field, nodes }) =>
  atKey(slot(form === 'card' ? 'id' : '_id'), value(field.type, nodes))

/** What only the whole document has; `none` of one that is gone. */
const own =
  (none: Buffer): Special =>
  ({ form, slot, value }, { name, field, nodes }) => {
    const written = value(field.type, nodes)
    if (form === 'card') return () => put(none)
    return atKey(slot(name), none === EMPTY_LIST ? orEmpty(written) : written)
  }

const FALSE = Buffer.from('false')

/** Only of whom it is true does a document say so. */
const isStaff: Special = ({ form, slot, value }, { field, nodes }) => {
  const said = value(field.type, nodes)
  if (form === 'card') return () => put(FALSE)
  return atKey(slot('isStaff'), (bytes, type, at) =>
    isNothing(type) ? put(FALSE) : said(bytes, type, at),
  )
}

/** A list that comes with the one entity of a root. Anywhere else it is the ordinary engine's. */
const below =
  (list: Special): Special =>
  (making, selected) =>
    making.lookups ? list(making, selected) : notCompiled(`${making.type.name}.${selected.name}`)

const NEVER_SAID = Buffer.from('"ALLEGED"')

/** `Person`, `Source` and `Event`: the card's fields, the entity's own, and what leads on from them. */
export const entityFields: Specials = {
  'Person.id': id,
  'Person.names': own(EMPTY_LIST),
  'Person.positions': own(EMPTY_LIST),
  'Person.summary': own(NULL),
  'Person.isStaff': isStaff,
  'Person.bio': own(NULL),
  'Person.publicContact': own(NULL),
  'Person.wikidataId': own(NULL),
  'Person.image': own(NULL),
  'Person.said': below(claimsOf('speakerIds')),
  'Person.claimsAbout': below(claimsOf('personIds')),
  'Person.timeline': below(eventsOf('personIds')),
  'Person.articles': below(articlesOf),
  'Source.id': id,
  'Source.shortName': own(NULL),
  'Source.country': own(NULL),
  'Source.url': own(NULL),
  'Source.ownership': own(NULL),
  'Source.summary': own(NULL),
  'Source.wikidataId': own(NULL),
  'Source.claims': below(claimsOf('sourceIds')),
  'Source.articles': below(articlesOf),
  'Event.id': id,
  'Event.occurrence': ({ slot, value }, { name, field, nodes }) => {
    const said = value(field.type, nodes)
    return atKey(slot(name), (bytes, type, at) =>
      isNothing(type) ? put(NEVER_SAID) : said(bytes, type, at),
    )
  },
  'Event.partOf': ({ plan, form, slot, object }, { nodes }) => {
    const { write, keys } = object('Event', nodes, 'full')
    if (form === 'card') return () => put(NULL)
    const loader = plan.entities('events', keys())
    return atKey(slot('superEvent'), (bytes, type, at) => {
      if (isNothing(type)) return put(NULL)
      const whole = type === TYPE.string ? textAt(bytes, at) : refuse()
      const found = whole === '' ? null : want(loader, whole)
      if (found) write(found, 0)
      else put(NULL)
    })
  },
  'Event.parts': below(eventsOf('superEvent')),
  'Event.participants': own(EMPTY_LIST),
  'Event.claims': below(claimsOf('eventIds')),
  'Event.articles': below(articlesOf),
}
