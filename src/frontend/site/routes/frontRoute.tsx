import type { ReactNode } from 'react'
import { Front, FrontPage as older } from '@/src/frontend/client/generated/operations'
import { FrontPage } from '../pages/FrontPage'
import { OlderPage } from '../pages/OlderPage'
import { Message } from '../parts/Notices'
import { queryApi } from '../queryApi'
import type { Asked } from './Asked'

/** `/`: the front as it was arranged; `/en`: what there is in English, newest first; with `after` older stories of either. */
export async function frontRoute({ words, after }: Asked): Promise<ReactNode> {
  const isEnglish = words.locale === 'en'
  if (after === undefined && !isEnglish) {
    const answer = await queryApi(Front, { slug: 'home' })
    return answer.ok ? (
      <FrontPage words={words} data={answer.data} />
    ) : (
      <Message words={words} about="down" />
    )
  }
  const answer = await queryApi(older, { after, ...(isEnglish && { language: 'en' }) })
  if (answer.ok) return <OlderPage words={words} data={answer.data} after={after} />
  return <Message words={words} about={answer.problem === 'refused' ? 'notFound' : 'down'} />
}
