import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'

import { ArticlePage } from '@/src/editorial/parts/screens/ArticlePage'
import { NewsroomStandIn } from '@/src/editorial/parts/screens/NewsroomStandIn'
import { sampleArticle } from '@/src/editorial/parts/screens/sampleArticle'
import { underWay } from '@/src/editorial/articles/screens/useSave'
import { aroundPage } from './aroundPage'
import { pageClock } from './pageClock.mjs'
import { StandInServer } from './serveStandIn'

configure({
  asyncUtilTimeout: 10_000,
  // What people read, not the whole tree.
  getElementError: (message, container) =>
    new Error(`${message?.split('\n', 1)[0]}\n\n${container.textContent}`),
})

type Field = 'headline' | 'dek' | 'edNote'

/** An article open in the admin's own edit view, over a stand-in of the newsroom behind a real server. */
export class OpenedArticle {
  readonly server: StandInServer
  private constructor(readonly newsroom: NewsroomStandIn) {
    this.server = new StandInServer(newsroom)
  }

  static async open(newsroom = new NewsroomStandIn(sampleArticle())): Promise<OpenedArticle> {
    const opened = new OpenedArticle(newsroom)
    await opened.server.back()
    await opened.show()
    return opened
  }

  /** Renders the page as it stands in the newsroom now, and waits until it has asked for unsaved texts. */
  async show(
    article: Record<string, unknown> | null = this.newsroom.article,
    { unanswered = false } = {},
  ): Promise<void> {
    const { calls } = this.newsroom
    const before = calls.length
    window.history.replaceState(null, '', `/admin/collections/articles/${article?.id ?? 'create'}`)
    render(aroundPage(<ArticlePage article={article} />))
    await waitFor(() => {
      const asked = calls.slice(before).some(({ path }) => path.endsWith('/autosave'))
      if (!(asked || unanswered) || !this.field('headline')) throw new Error('not yet open')
    })
  }

  field(name: Field): HTMLInputElement {
    return document.querySelector(`[name="${name}"]`) as HTMLInputElement
  }

  type(name: Field, value: string): void {
    const field = this.field(name)
    if (field.disabled) throw new Error(`nobody can type into ${name} now`)
    fireEvent.change(field, { target: { value } })
  }

  /** Presses the button with these words, once it is there and open. */
  async press(words: string | RegExp): Promise<void> {
    const button = await waitFor(() => {
      const found = screen.getByText(words, { selector: 'button, button *' }).closest('button')
      if (!found || found.disabled || found.closest('dialog:not([open])')) {
        throw new Error(`“${String(words)}” is closed`)
      }
      return found
    })
    fireEvent.click(button)
  }

  /** Everything asked is answered, and shown. */
  async settled(): Promise<void> {
    await waitFor(() => {
      if (this.server.pending > 0 || underWay.size > 0) throw new Error('still asking')
    })
    await this.passes(20)
  }

  /** Real milliseconds, in which React draws what has come. */
  async passes(ms: number): Promise<void> {
    await act(() => new Promise((resolve) => setTimeout(resolve, ms)))
  }

  /** Presses the save button, as soon as it is open. */
  async save(): Promise<void> {
    const button = () => document.querySelector<HTMLButtonElement>('#action-save')
    await waitFor(() => {
      if (!button() || button()?.disabled) throw new Error('the button is closed')
    })
    fireEvent.click(button() as HTMLButtonElement)
  }

  /** Two seconds without a key. */
  pause(ms = 2000): void {
    act(() => pageClock.pass(ms))
  }

  /** Leaves the page as a browser does; `killed`: without a word to it. */
  leave({ killed = false } = {}): void {
    if (killed) {
      const { setItem } = Storage.prototype
      Storage.prototype.setItem = () => {}
      cleanup()
      Storage.prototype.setItem = setItem
    } else {
      fireEvent(window, new Event('pagehide'))
      cleanup()
    }
    pageClock.empty()
  }

  async reload(how?: { killed: boolean }): Promise<void> {
    this.leave(how)
    await this.show()
  }

  async end(): Promise<void> {
    // A save on its way would end on the page of the next test.
    await Promise.all(underWay.values())
    cleanup()
    await this.server.end()
    window.localStorage.clear()
    pageClock.empty()
  }

  /** The headlines of all texts that lie in this browser. */
  here(): string[] {
    return Object.keys(window.localStorage)
      .filter((key) => key.startsWith('kunye.text.'))
      .flatMap((key): { content: { headline: string } }[] => JSON.parse(window.localStorage[key]))
      .map(({ content }) => content.headline)
  }
}
