import type { ElementType, ReactNode } from 'react'

import { type Attribution, markSaid, voicesOf } from './attributed'

type TextProps = {
  /** `RichText.html` or `TextLine.html` of the API: sanitised there. */
  html: string
  attributions: readonly Attribution[]
  as?: ElementType
  className?: string
  lang?: string
}

/**
 * A text in which every attributed stretch says who answers for it (`data-said`, `title`). It needs no script and runs in server
 * components; style it by `[data-said]`.
 */
export function AttributedText(props: TextProps): ReactNode {
  const { html, attributions, as: Element = 'div', ...rest } = props
  return <Element {...rest} dangerouslySetInnerHTML={{ __html: markSaid(html, attributions) }} />
}

type VoicesProps<One extends Attribution> = {
  attributions: readonly One[]
  className?: string
  /** What is shown of each thing somebody says; by default nothing but how many there are. */
  children?: (said: One) => ReactNode
}

/** Who says what in a text, folded by voice. */
export function WhoSaysWhat<One extends Attribution>(props: VoicesProps<One>): ReactNode {
  const { attributions, className, children } = props
  return (
    <div className={className}>
      {voicesOf(attributions).map(({ label, said }) => (
        <details key={label}>
          <summary>
            {label} ({said.length})
          </summary>
          {children && (
            <ul>
              {said.map((one) => (
                <li key={one.id}>{children(one)}</li>
              ))}
            </ul>
          )}
        </details>
      ))}
    </div>
  )
}
