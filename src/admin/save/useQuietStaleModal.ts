'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

const PAYLOADS_MODAL = 'document-stale-data'

/**
 * Closes Payload's own "somebody changed this" modal: its one way out reloads the form and loses what was typed.
 * The bar says the same, and the save compares both texts.
 */
export function useQuietStaleModal(): void {
  const { isModalOpen, closeModal } = useModal()
  const isOpen = isModalOpen(PAYLOADS_MODAL)
  useEffect(() => {
    if (!isOpen) return
    closeModal(PAYLOADS_MODAL)
    // The bar asks again when the window gets the focus.
    window.dispatchEvent(new Event('focus'))
  }, [isOpen, closeModal])
}
