import type { ReactNode } from 'react'

/** A titled part of a page; nothing at all where `when` says there is nothing to show. */
export function Section(props: {
  id: string
  title: string
  when?: boolean
  children: ReactNode
}): ReactNode {
  if (props.when === false) return null
  return (
    <section aria-labelledby={props.id} className={`part part-${props.id}`}>
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
    </section>
  )
}
