import type { ReactNode } from 'react'
import { words } from '../words'
import { Page } from './Page'

const STATUS = { notFound: 404, down: 503 } as const

/** A page that only says why there is nothing: no such page, or the API is out of reach. */
export function Message({ about }: { about: 'notFound' | 'down' }): ReactNode {
  const { tr, en } = words
  const title = `${about}Title` as const
  return (
    <Page words={tr} title={tr[title]} index={false} status={STATUS[about]}>
      <div className="message">
        <p className="big" aria-hidden="true">
          {STATUS[about]}
        </p>
        <h1>{tr[title]}</h1>
        <p>{tr[about]}</p>
        <p lang="en" className="quiet">
          {en[title]}. {en[about]}
        </p>
        <p>
          <a className="button" href="/">
            {tr.home}
          </a>
        </p>
      </div>
    </Page>
  )
}
