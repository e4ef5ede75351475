'use client'

import { useEffect, type RefObject } from 'react'

/** Tells the page how high the bar is now, so that what sticks below it (the toolbar of the text) is never under it. */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const controls = bar.current?.closest<HTMLElement>('.doc-controls')
    const page = controls?.closest<HTMLElement>('.collection-edit')
    if (!controls || !page) return
    const observer = new ResizeObserver(() => {
      // On a phone it hangs over the edge, and only what is seen counts.
      const hidden = Math.min(0, Number.parseFloat(getComputedStyle(controls).top) || 0)
      const height = controls.getBoundingClientRect().height + hidden
      page.style.setProperty('--doc-controls-height', `${Math.ceil(height)}px`)
    })
    observer.observe(controls)
    return () => observer.disconnect()
  }, [bar])
}
