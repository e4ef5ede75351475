import type { ReactNode } from 'react'
import { permanentRedirect } from 'next/navigation'
import {
  ArticleList,
  Front,
  SectionNamed,
  TagNamed,
} from '@/src/frontend/client/generated/operations'
import { namedIn } from '@/src/language/readerPaths'
import { sitePath } from '../addresses'
import { FrontPage } from '../pages/FrontPage'
import { ListPage } from '../pages/ListPage'
import { Message } from '../parts/Notices'
import { type Answer, queryApi } from '../queryApi'
import type { Named } from '../shapes'
import type { Asked } from './Asked'

async function termOf(kind: 'section' | 'tag', slug: string): Promise<Answer<Named | null>> {
  if (kind === 'section') {
    const answer = await queryApi(SectionNamed, { slug })
    return answer.ok ? { ok: true, data: answer.data.section } : answer
  }
  const answer = await queryApi(TagNamed, { slug })
  return answer.ok ? { ok: true, data: answer.data.tag } : answer
}

/**
 * The page of a section, by its front, or of a tag, and older stories of either. In English the stories in English. An old slug
 * leads on (the server does so first, where it runs); not found where no section or tag is called so.
 */
export async function termRoute(
  kind: 'section' | 'tag',
  { words, slug, after }: Asked,
): Promise<ReactNode> {
  const about = (problem: 'refused' | 'down') => (
    <Message words={words} about={problem === 'refused' ? 'notFound' : 'down'} />
  )
  const found = await termOf(kind, slug)
  if (!found.ok) return about(found.problem)
  const of = found.data
  if (!of) return <Message words={words} about="notFound" />
  if (namedIn(of, words.locale).slug !== slug) permanentRedirect(sitePath(words)[kind](of))
  const isEnglish = words.locale === 'en'
  if (kind === 'section' && after === undefined && !isEnglish) {
    const front = await queryApi(Front, { slug: of.slug, section: of.slug })
    if (front.ok && front.data.front)
      return <FrontPage words={words} data={front.data} section={of} />
  }
  const filter = { [kind]: of.slug, ...(isEnglish && { language: 'en' }) }
  const answer = await queryApi(ArticleList, { filter, after })
  if (!answer.ok) return about(answer.problem)
  return <ListPage {...{ words, kind, of, after }} data={answer.data} />
}
