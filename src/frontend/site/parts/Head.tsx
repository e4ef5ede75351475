import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import { feedsOf, type FeedsOf } from '../feedsOf'
import type { SiteWords } from '../words'

export type HeadProps = {
  title?: string | null
  /** What it is called where it is shared, when that is not its title. */
  socialTitle?: string | null
  description?: string | null
  canonical?: string
  alternates?: readonly { url: string; language: string | null }[]
  /** BCP 47 language of what the page is about. */
  language?: string | null
  /** A picture for shared links, and what is seen on it; the paper's own where there is none. */
  image?: { url: string; width: number; height: number; alt: string } | null
  index?: boolean
  /** Times and section of an article; else it is a page of the newsroom. */
  article?: { publishedAt: string | null; updatedAt: string | null; section: string | null } | null
  feeds?: FeedsOf
  /**
   * HTTP status the page has to go out with. Next renders a page without asking for it, so the page
   * says it here and the server in front reads it.
   */
  status?: 404 | 410 | 503
}

/** Each language a text is in, itself among them, and which one to show to everybody else: the Turkish, else this. */
function languagesOf(props: HeadProps): { language: string; url: string }[] {
  const { alternates = [], canonical, language } = props
  const others = alternates.flatMap(({ url, language }) => (language ? [{ url, language }] : []))
  if (!canonical || !language || others.length === 0) return []
  const all = [{ url: canonical, language }, ...others]
  const forAll = all.find((one) => /^tr\b/i.test(one.language))?.url ?? canonical
  return [...all, { url: forAll, language: 'x-default' }]
}

/** The head of a page: what it is called, where it stands, how it is shared, its feeds. */
export function Head(props: HeadProps & { name: string; words: SiteWords }): ReactNode {
  const { title, canonical, index = true, name, words, article, status } = props
  const description = props.description ?? words.tagline(name)
  const shared = props.socialTitle ?? title ?? name
  const drawn = {
    ...{ url: `${env().publicUrl}/paylasim.png`, width: 1200, height: 630 },
    alt: words.tagline(name),
  }
  // What has no address of its own (a preview, no page at all) is not passed on.
  const image = canonical ? (props.image ?? drawn) : null
  return (
    <head>
      <title>{title ? `${title} | ${name}` : name}</title>
      {status && <meta name="kunye:status" content={String(status)} />}
      <meta name="description" content={description} />
      <meta name="robots" content={index ? 'max-image-preview:large' : 'noindex'} />
      {canonical && <link rel="canonical" href={canonical} />}
      {languagesOf(props).map(({ url, language }) => (
        <link key={language} rel="alternate" hrefLang={language} href={url} />
      ))}
      {feedsOf(props.feeds ?? null, name).map(({ href, type, title }) => (
        <link key={href} rel="alternate" type={type} title={title} href={href} />
      ))}
      <link rel="icon" href="/favicon.ico" sizes="16x16 32x32 48x48" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href="/manifest.webmanifest" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fcfaf5" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#161412" media="(prefers-color-scheme: dark)" />
      <meta property="og:site_name" content={name} />
      <meta property="og:locale" content={words.locale === 'tr' ? 'tr_TR' : 'en_GB'} />
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:title" content={shared} />
      <meta property="og:description" content={description} />
      {canonical && <meta property="og:url" content={canonical} />}
      {image && <Shared image={image} />}
      {article?.publishedAt && (
        <meta property="article:published_time" content={article.publishedAt} />
      )}
      {article?.updatedAt && <meta property="article:modified_time" content={article.updatedAt} />}
      {article?.section && <meta property="article:section" content={article.section} />}
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={shared} />
      <meta name="twitter:description" content={description} />
    </head>
  )
}

type SharedImage = NonNullable<HeadProps['image']>

const Shared = ({ image }: { image: SharedImage }): ReactNode => (
  <>
    <meta property="og:image" content={image.url} />
    <meta property="og:image:width" content={String(image.width)} />
    <meta property="og:image:height" content={String(image.height)} />
    <meta property="og:image:alt" content={image.alt} />
    <meta name="twitter:image" content={image.url} />
    <meta name="twitter:image:alt" content={image.alt} />
  </>
)
