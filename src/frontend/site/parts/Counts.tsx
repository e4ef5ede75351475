import type { ReactNode } from 'react'

/** Some numbers, each over what it counts. */
export function Counts(props: {
  counts: readonly (readonly [number, string])[]
  className?: string
}): ReactNode {
  return (
    <dl className={props.className}>
      {props.counts.map(([count, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
