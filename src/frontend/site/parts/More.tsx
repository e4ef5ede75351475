import type { ReactNode } from 'react'

/** Fewer than this are not worth a click. */
const FEW = 3

/**
 * A long list of which `most` stand open and the rest is a click away, without a script and in the page
 * for whoever searches it: the first ones, or with `last` the last ones. `label`: what to click, given
 * how many wait.
 */
export function More<Item>(props: {
  items: readonly Item[]
  most: number
  last?: boolean
  label: (count: number) => string
  list: (items: readonly Item[]) => ReactNode
}): ReactNode {
  const { items, most, last = false, label, list } = props
  const waiting = items.length - most
  if (waiting <= FEW) return list(items)
  const rest = (
    <details className="more">
      <summary>{label(waiting)}</summary>
      {list(last ? items.slice(0, waiting) : items.slice(most))}
    </details>
  )
  return (
    <>
      {last && rest}
      {list(last ? items.slice(waiting) : items.slice(0, most))}
      {!last && rest}
    </>
  )
}
