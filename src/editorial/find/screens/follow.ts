/**
 * Goes to an address as a press on a link does, which Payload hears on the document: where something typed is not saved yet, it
 * asks first. A link to words of the page that is open moves on that page; for the rest `push`.
 */
export function follow(href: string, push: (href: string) => void): void {
  const link = document.createElement('a')
  link.href = href
  link.hidden = true
  link.addEventListener('click', (event) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    const { pathname, hash } = new URL(href, window.location.href)
    if (hash && pathname === window.location.pathname) window.location.hash = hash
    else push(href)
  })
  document.body.append(link)
  link.click()
  link.remove()
}
