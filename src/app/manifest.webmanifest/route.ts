import { env } from '@/src/platform/env'

export const dynamic = 'force-dynamic'

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `/icon-${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/** `GET /manifest.webmanifest`: what the site is called and looks like on a home screen (W3C Web Application Manifest). */
export function GET(): Response {
  const { KUNYE_NAME: name } = env()
  const manifest = {
    name,
    short_name: name,
    id: '/',
    start_url: '/',
    scope: '/',
    lang: 'tr',
    display: 'browser',
    theme_color: '#8f1d1d',
    background_color: '#ffffff',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  }
  return new Response(JSON.stringify(manifest), {
    headers: {
      'Content-Type': 'application/manifest+json; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
