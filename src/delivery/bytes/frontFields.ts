import { absoluteUrl, articleUrl } from '@/src/delivery/addresses/urls'
import { goneArticle } from '@/src/delivery/documents/parents'
import { isWithdrawn } from './isWithdrawn'
import { optionalText } from './asking'
import { bytesOf, refuse, textAt, textOf, TYPE } from './bson'
import { NULL, put, putString } from './json'
import { atKey, type Special, type Specials } from './making'
import { places } from './shape'
import { now, want } from './writing'

const SLUG = Buffer.from('slug')
const LANGUAGE = Buffer.from('language')
const ADDRESS = Buffer.from('address')

/** One of a front's articles, read together with all others; null for one that was taken down meanwhile. */
const article: Special = ({ plan, object, slot }, { nodes }) => {
  const { write } = object('Article', nodes, 'plain')
  const loader = plan.articles(plan.articleKeys(nodes))
  return atKey(slot('article'), (bytes, type, at) => {
    const found = want(loader, type === TYPE.string ? textAt(bytes, at) : refuse())
    if (found && !isWithdrawn(found)) write(found, 0)
    else put(NULL)
  })
}

/** `Front` and what stands in its slots, and the article of a correction. */
export const frontFields: Specials = {
  'FrontAlert.url': ({ plan, slot }) => {
    const loader = plan.articles(['slug', 'state', 'language', 'address'])
    const [named, typed] = [slot('article'), slot('url')]
    return (bytes, frame) => {
      const text = (key: number) =>
        optionalText(bytes, places[frame + key]!, places[frame + key + 1]!)
      const id = text(named)
      const found = id ? want(loader, id) : null
      if (found) {
        const placed = {
          slug: textOf(found, 0, SLUG) ?? refuse(),
          language: textOf(found, 0, LANGUAGE),
          address: textOf(found, 0, ADDRESS) ?? undefined,
        }
        putString(articleUrl(now.site, placed))
      } else putString(absoluteUrl(now.site, text(typed) ?? '/'))
    }
  },
  'FrontItem.article': article,
  'FrontLine.article': article,
  'FrontItem.claim': ({ plan, object, slot }, { nodes }) => {
    const { write, keys } = object('Claim', nodes, 'row')
    const loader = plan.entities('claims', keys())
    return atKey(slot('claim'), (bytes, type, at) => {
      if (type === TYPE.null) return put(NULL)
      const found = want(loader, type === TYPE.string ? textAt(bytes, at) : refuse())
      if (found) write(found, 0)
      else put(NULL)
    })
  },
  'Correction.id': ({ slot, value }, { field, nodes }) =>
    atKey(slot('_id'), value(field.type, nodes)),
  'Correction.article': ({ plan, object, slot }, { nodes }) => {
    const { write } = object('Article', nodes, 'plain')
    const loader = plan.articles(plan.articleKeys(nodes))
    return atKey(slot('articleId'), (bytes, type, at) => {
      const id = type === TYPE.string ? textAt(bytes, at) : refuse()
      const found = want(loader, id)
      if (found === undefined) return put(NULL)
      write(found ?? bytesOf(goneArticle(id, id)), 0)
    })
  },
}
