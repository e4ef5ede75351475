import type { ReactNode } from 'react'

const SIGNS = {
  flag: <path d="M4 14V2.500h8L10 5.500l2 3H4" />,
  lock: (
    <>
      <rect height="6.500" rx="1" width="9" x="3.500" y="7" />
      <path d="M5.500 7V5a2.500 2.500 0 0 1 5 0v2" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.500V8l2.500 1.500" />
    </>
  ),
  eye: (
    <>
      <path d="M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8z" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  chat: <path d="M2.500 3h11v8h-6l-3 2.500V11h-2z" />,
  pen: <path d="M3 13l.7-3L10.500 3.200l2.300 2.300L6 12.300z" />,
  law: <path d="M8 2.500v11M4.500 13.500h7M3 4.500h10M3 4.500 1.500 9h3zM13 4.500 11.500 9h3z" />,
  fact: (
    <>
      <circle cx="6.500" cy="6.500" r="4" />
      <path d="m9.500 9.500 4 4M4.800 6.500 6 7.700 8.300 5.300" />
    </>
  ),
  event: (
    <>
      <rect height="10" rx="1" width="11" x="2.500" y="3.500" />
      <path d="M2.500 6.500h11M5.500 2v3M10.500 2v3" />
    </>
  ),
  check: <path d="m3 8.500 3 3 7-7.500" />,
  away: (
    <path d="M3 12.500h8.500M2 2l12 12M5 6a4 4 0 0 0-2 6.500M7 4.500a4 4 0 0 1 5 4 2.500 2.500 0 0 1 1.500 3" />
  ),
} as const satisfies Record<string, ReactNode>

/** A small drawn sign in the colour of the text. Decoration: the word always stands beside it or is read aloud. */
export function Sign({ name }: { name: keyof typeof SIGNS }) {
  return (
    <svg
      aria-hidden="true"
      className="kunye-sign"
      focusable="false"
      height="14"
      viewBox="0 0 16 16"
      width="14"
    >
      {SIGNS[name]}
    </svg>
  )
}
