// All the script the reader pages have. Every page is whole without it.
const field = document.querySelector('.search input')

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest?.('input, textarea, select, [contenteditable]')
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    field?.focus()
    field?.select()
  }
  // A note can be sent away without moving the pointer or the focus (WCAG 2.2, 1.4.13).
  if (event.key === 'Escape') document.body.classList.add('no-notes')
})
for (const back of ['pointermove', 'focusin']) {
  document.addEventListener(back, (event) => {
    if (event.target.closest?.('.said')) return
    document.body.classList.remove('no-notes')
  })
}

// Pointing at a voice lights up its words in the text.
const light = (event) => {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  const numbers = event.target.closest?.('[data-voice]')?.dataset.voice.split(' ') ?? []
  for (const number of numbers) {
    for (const said of document.querySelectorAll(`[aria-describedby~="soyleyen-${number}"]`)) {
      said.classList.add('lit')
    }
  }
}
document.addEventListener('pointerover', light)
document.addEventListener('focusin', light)
