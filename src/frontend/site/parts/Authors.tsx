import type { ReactNode } from 'react'
import { saysRole } from '@/src/language/text/names'
import { safeUrl, sitePath } from '../addresses'
import type { Article, ImageCard } from '../shapes'
import type { SiteWords } from '../words'
import { focusOf } from './Picture'

type Signed = Article['bylines'][number]

/** What an author's page is asked by: the person's slug, else the name as printed. */
const keyOf = ({ name, person }: Signed): string => person?.slug ?? name

/** "Elif Karaca (muhabir)", each with the way to what they signed. */
export function Byline({ article, words }: { article: Article; words: SiteWords }): ReactNode {
  if (article.bylines.length === 0) return null
  return (
    <p className="by">
      {article.bylines.map((signed, index) => (
        <span key={signed.name}>
          {index > 0 && ', '}
          <a href={sitePath(words).author(keyOf(signed))} rel="author">
            <b>{signed.name}</b>
          </a>
          {signed.role && !saysRole(signed.name, signed.role) && (
            <span className="quiet">, {signed.role}</span>
          )}
        </span>
      ))}
    </p>
  )
}

const MAIL = /^[^\s@]+@[^\s@]+$/

/** Where readers may write to somebody of the staff, as they gave it: a mail, a page, or words that lead nowhere. */
function Contact({ contact }: { contact: string }): ReactNode {
  const url = MAIL.test(contact) ? `mailto:${contact}` : safeUrl(contact)
  return url ? <a href={url}>{contact}</a> : <span>{contact}</span>
}

type Staff = { bio: string | null; publicContact: string | null }

/** What somebody of the staff says of themselves, and where readers may write to them; nothing of anybody else. */
export function AboutStaff({ person, words }: { person: Staff; words: SiteWords }): ReactNode {
  const { bio, publicContact } = person
  return (
    <>
      {bio && (
        <p className="sum bio" dir="auto">
          {bio}
        </p>
      )}
      {publicContact && (
        <p className="meta">
          {words.writeTo} <Contact contact={publicContact} />
        </p>
      )}
    </>
  )
}

/** At the end of a story: who wrote it, and the way to the rest of what they wrote. */
export function AuthorBox({ article, words }: { article: Article; words: SiteWords }): ReactNode {
  return article.bylines.map((signed) => (
    <div key={signed.name} className="author">
      {signed.image && <Portrait image={signed.image} />}
      <div>
        <h2>
          <a href={sitePath(words).author(keyOf(signed))}>{signed.name}</a>
        </h2>
        {signed.person?.bio ? (
          <p dir="auto">{signed.person.bio}</p>
        ) : (
          signed.role && !saysRole(signed.name, signed.role) && <p>{signed.role}</p>
        )}
        <p className="meta">
          {signed.person?.publicContact && <Contact contact={signed.person.publicContact} />}
          <a href={sitePath(words).author(keyOf(signed))}>{words.authorStories(signed.name)}</a>
        </p>
      </div>
    </div>
  ))
}

/** The smallest that is sharp at 80 pixels; the name beside it says whose it is. */
function Portrait({ image }: { image: ImageCard }): ReactNode {
  const small = image.sizes.find(({ width }) => width >= 160) ?? image
  return (
    <img
      className={focusOf(image)}
      src={small.url}
      alt=""
      width={80}
      height={80}
      loading="lazy"
      decoding="async"
    />
  )
}
