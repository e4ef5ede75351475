'use client'
import { Component, type ReactNode } from 'react'

import type { Words } from '@/src/language/words'
import { useWords } from './useWords'

type Props = { name: Words; children: ReactNode }

/**
 * Round a part of a page: where it breaks, it says so in its own place, and the rest of the page goes on, with everything
 * typed in it. Without it a broken list of comments would take the text away.
 */
export class PanelBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return <Broken name={this.props.name} onRetry={() => this.setState({ broken: false })} />
  }
}

function Broken({ name, onRetry }: { name: Words; onRetry: () => void }) {
  const { say } = useWords()
  return (
    <p className="kunye-hint" role="alert">
      {say({
        tr: `“${name.tr}” gösterilemedi; metniniz yerinde duruyor.`,
        en: `“${name.en}” could not be shown; your text is where it was.`,
      })}{' '}
      <button className="kunye-link" onClick={onRetry} type="button">
        {say({ tr: 'Yeniden dene', en: 'Try again' })}
      </button>
    </p>
  )
}
