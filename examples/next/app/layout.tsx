import type { ReactNode } from 'react'

export const metadata = { title: 'Örnek gazete' }

const style = `:root { color-scheme: light dark }
body { font: 1.1rem/1.6 Georgia, serif; margin: 0 auto; max-width: 45rem; padding: 1rem }
h1, h2 { line-height: 1.2 } figure { margin: 0 }
img { height: auto; width: 100% } [data-said] { border-bottom: 2px dotted currentColor }`

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="tr">
      <body>
        <style>{style}</style>
        <header>
          <a href="/">Örnek gazete</a>
        </header>
        <main>{children}</main>
      </body>
    </html>
  )
}
