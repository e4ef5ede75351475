import type { ReactNode } from 'react'
import type { Line } from '../body/voices'

/** The sign of the paper: full for who is named, empty for who is not, grey for the paper's own voice. */
export const Square = ({ line }: { line: Line }): ReactNode => <i className={`q q-${line}`} />

/** One square for each of `count` passages; `label` says how many they are to who does not see them. */
export function Squares(props: { count: number; line: Line; label: string }): ReactNode {
  const { count, line, label } = props
  return (
    <span className="qs" role="img" aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        <Square key={index} line={line} />
      ))}
    </span>
  )
}
