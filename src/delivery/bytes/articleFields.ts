import { articleUrl, shortUrl } from '@/src/delivery/addresses/urls'
import type { ArticleParent } from '@/src/delivery/documents/parents'
import { newsArticle } from '@/src/delivery/jsonLd/newsArticle'
import { pageSize } from '@/src/delivery/lists/page'
import { documentAt, isNothing, refuse, textOf, textsIn, TYPE } from './bson'
import { cardWriter } from './cards'
import { attributionsOfArticle, claimsOfArticle } from './claimsOf'
import { NULL, put, putJson, putString } from './json'
import { idOf, optionalText } from './asking'
import {
  atKey,
  listValue,
  madeObject,
  objectValue,
  orEmpty,
  putList,
  type Special,
  type Specials,
} from './making'
import { isWithdrawn } from './isWithdrawn'
import { lastCorrection, withdrawal } from './noticeFields'
import { relatedStories } from './relatedFields'
import { places } from './shape'
import { storiesOf } from './stories'
import { now, want } from './writing'

const cards =
  (type: 'Person' | 'Source' | 'Event'): Special =>
  (making, { name, nodes }) =>
    atKey(making.slot(name), orEmpty(listValue(objectValue(cardWriter(making, type, nodes)))))

type Seo = { title: string; description: string | null; socialTitle: string }
const [TITLE, SOCIAL] = [Buffer.from('title'), Buffer.from('socialTitle')] as const

const seo: Special = ({ plan, slot }, { nodes }) => {
  const write = madeObject<Seo>(plan, plan.objectType('Seo'), nodes, {
    title: () => (made) => putString(made.title),
    description: () => (made) => putString(made.description),
    socialTitle: () => (made) => putString(made.socialTitle),
  })
  const [state, headline, dek, own] = [slot('state'), slot('headline'), slot('dek'), slot('seo')]
  return (bytes, frame) => {
    const text = (key: number) =>
      optionalText(bytes, places[frame + key]!, places[frame + key + 1]!)
    const printed = text(headline)
    if (text(state) === 'withdrawn' || printed === null) return put(NULL)
    const type = places[frame + own]!
    const at = places[frame + own + 1]!
    if (!isNothing(type) && type !== TYPE.object) return refuse()
    const written = (key: Buffer) => (type === TYPE.object ? textOf(bytes, at, key) : null)
    write({
      title: written(TITLE) ?? printed,
      description: text(dek),
      socialTitle: written(SOCIAL) ?? printed,
    })
  }
}

const MOST_CHOSEN = 100

const related: Special = (making, selected) => {
  const { plan, object, slot } = making
  const args = plan.args(selected)
  const { write } = object('Article', selected.nodes, 'plain')
  const loader = plan.articles(plan.articleKeys(selected.nodes))
  return atKey(slot('related'), (bytes, type, at) => {
    const chosen = textsIn(bytes, type, at).slice(0, MOST_CHOSEN)
    const found = chosen.map((id) => want(loader, id))
    const shown = found.flatMap((other) => (other && !isWithdrawn(other) ? [other] : []))
    const { first } = args(now)
    const size = pageSize(typeof first === 'number' ? first : null, 6)
    putList(shown.slice(0, size), (other) => write(other, 0))
  })
}

const translations: Special = ({ plan, object, slot }, { nodes }) => {
  const { write } = object('Article', nodes, 'plain')
  const loader = storiesOf(plan, plan.articleKeys(nodes))
  const [state, original] = [slot('state'), slot('translationOf')]
  return (bytes, frame) => {
    const text = (key: number) =>
      optionalText(bytes, places[frame + key]!, places[frame + key + 1]!)
    const own = idOf(bytes, now.article?.at ?? refuse())
    const story = text(state) === 'withdrawn' ? [] : want(loader, text(original) ?? own)
    const others = (story ?? []).filter((one) => idOf(one, 0) !== own)
    putList(others, (one) => write(one, 0))
  }
}

/** `Article`. What is not here is the key of the same name in the document. */
export const articleFields: Specials = {
  'Article.id': ({ slot, value }, { field, nodes }) => atKey(slot('_id'), value(field.type, nodes)),
  'Article.url': ({ slot }) => {
    const [own, spoken, kept] = [slot('slug'), slot('language'), slot('pathLanguage')]
    const elsewhere = slot('address')
    return (bytes, frame) => {
      const text = (key: number) =>
        optionalText(bytes, places[frame + key]!, places[frame + key + 1]!)
      const language = text(kept) ?? text(spoken)
      const address = text(elsewhere) ?? undefined
      putString(articleUrl(now.site, { slug: text(own) ?? refuse(), language, address }))
    }
  },
  'Article.shortUrl': () => (bytes) =>
    putString(shortUrl(now.site, idOf(bytes, now.article?.at ?? refuse()))),
  'Article.withdrawal': withdrawal,
  'Article.lastCorrection': lastCorrection,
  'Article.relatedStories': relatedStories,
  'Article.contentUpdatedAt': ({ slot, value }, { field, nodes }) => {
    const [own, told] = [slot('contentUpdatedAt'), slot('updatedAt')]
    const write = value(field.type, nodes)
    return (bytes, frame) => {
      const key = isNothing(places[frame + own]!) ? told : own
      write(bytes, places[frame + key]!, places[frame + key + 1]!)
    }
  },
  'Article.redirectedFrom':
    ({ form }) =>
    () =>
      putString(form === 'root' ? now.redirectedFrom : null),
  'Article.seo': seo,
  'Article.updates': ({ slot, object }, { nodes }) =>
    atKey(slot('updates'), orEmpty(listValue(objectValue(object('Update', nodes, 'plain').write)))),
  'Article.claims': ({ object }, { nodes }) => {
    const { write } = object('Claim', nodes, 'embedded')
    return () =>
      putList(claimsOfArticle().values(), (claim) => {
        now.claim = claim
        write(claim.bytes, claim.at)
      })
  },
  'Article.attributions': ({ object }, { nodes }) => {
    const { write } = object('Attribution', nodes, 'embedded')
    return () =>
      putList(attributionsOfArticle(), ({ at, claim }) => {
        now.claim = claim
        write(claim.bytes, at)
      })
  },
  'Article.sources': cards('Source'),
  'Article.persons': cards('Person'),
  'Article.events': cards('Event'),
  'Article.translations': translations,
  'Article.related': related,
  'Article.jsonLd': () => (bytes) => {
    const at = now.article?.at ?? refuse()
    // As the ordinary engine reads it: what projection left are the keys it rests on.
    const article = documentAt(bytes, at) as ArticleParent
    putJson(JSON.stringify(newsArticle(article, now.site)))
  },
}
