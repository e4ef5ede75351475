'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Opens a preview by the token behind the `#`, and follows what is typed where the newsroom shows this page in a frame. */
export function Preview({ newsroom }: { newsroom: string }) {
  const router = useRouter()
  useEffect(() => {
    const open = async (token: string) => {
      await fetch('/api/preview', { method: 'POST', body: JSON.stringify({ token }) })
      // Without the token, which stays in the cookie alone.
      router.replace(location.pathname)
      router.refresh()
    }
    const token = location.hash.slice(1)
    if (token) void open(token)
    const onMessage = ({ origin, data }: MessageEvent) => {
      if (origin !== new URL(newsroom).origin || data?.type !== 'payload-live-preview') return
      if (typeof data.data?.previewToken === 'string') void open(data.data.previewToken)
    }
    window.addEventListener('message', onMessage)
    if (window.parent !== window) {
      window.parent.postMessage({ type: 'payload-live-preview', ready: true }, newsroom)
    }
    return () => window.removeEventListener('message', onMessage)
  }, [newsroom, router])
  return null
}
