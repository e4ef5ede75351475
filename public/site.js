// All the script the reader pages have. Every page is whole without it.
const field = document.querySelector('.bigsearch input, .search input')

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest?.(
    'input:not([type=radio]), textarea, select, [contenteditable]',
  )
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  field?.focus()
  field?.select()
})

// Pointing at a voice lights up its words in the text.
const light = (event) => {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  const numbers = event.target.closest?.('[data-voice]')?.dataset.voice.split(' ') ?? []
  for (const mark of document.querySelectorAll('.mk')) {
    const here = mark.dataset.number.split(', ')
    if (numbers.some((number) => here.includes(number))) mark.closest('.said')?.classList.add('lit')
  }
}
document.addEventListener('pointerover', light)
document.addEventListener('focusin', light)
