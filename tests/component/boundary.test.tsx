import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'

import { PanelBoundary } from '@/src/editorial/admin/PanelBoundary'
import { aroundPage } from '@/tests/support/aroundPage'

const NAME = { tr: 'Yorumlar', en: 'Comments' }

describe('a part of the page that breaks', () => {
  const { error } = console
  afterEach(() => {
    console.error = error
    cleanup()
  })

  it('says so in its place, leaves the rest, and is there again when it can be', () => {
    console.error = () => undefined
    let broken = true
    const Part = () => {
      if (broken) throw new Error('bozuk')
      return <p>Üç yorum</p>
    }
    render(
      aroundPage(
        <>
          <input aria-label="metin" defaultValue="Değirmen" />
          <PanelBoundary name={NAME}>
            <Part />
          </PanelBoundary>
        </>,
      ),
    )
    expect(screen.getByRole('alert').textContent).toContain('“Yorumlar” gösterilemedi')
    expect(screen.getByLabelText<HTMLInputElement>('metin').value).toBe('Değirmen')
    broken = false
    fireEvent.click(screen.getByText('Yeniden dene'))
    expect(screen.getByText('Üç yorum')).toBeTruthy()
  })
})
