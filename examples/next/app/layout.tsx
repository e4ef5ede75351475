import type { ReactNode } from 'react'
import './style.css'

const DOT =
  '<svg xmlns="http://www.w3.org/2000/svg"><circle r="50%" cx="50%" cy="50%" fill="%23a3221b"/></svg>'
export const metadata = { title: 'Örnek gazete', icons: `data:image/svg+xml,${DOT}` }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="tr">
      <body>
        <header>
          <a href="/">Örnek gazete</a>
        </header>
        <main>{children}</main>
      </body>
    </html>
  )
}
