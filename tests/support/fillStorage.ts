/** Fills this browser's storage up to the limit of what it gives a page. */
export function fillStorage(): void {
  for (let size = 2 ** 22; size >= 1; size /= 2) {
    try {
      for (let part = 0; part < 4; part += 1) {
        window.localStorage.setItem(`full.${size}.${part}`, 'x'.repeat(size))
      }
    } catch {
      // This piece did not go in any more; a smaller one may.
    }
  }
}
