import type { ReactNode } from 'react'

/** A short list of links, each with an optional word beside it. */
export function LinkList(props: {
  items: readonly { href: string; text: string; beside?: string | null }[]
}): ReactNode {
  return (
    <ul className="links">
      {props.items.map(({ href, text, beside }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {beside && <span className="quiet">, {beside}</span>}
        </li>
      ))}
    </ul>
  )
}
