import { expect, it } from '@jest/globals'

import { maskOf } from '@/src/editorial/desk/screens/Strip'

it('the pieces of one voice stand where its sentences do, each as long as they are', () => {
  expect(maskOf('n50u25n25', 'n')).toBe(
    'linear-gradient(90deg, #0000 0.00%, #000 0.00% calc(50.00% - 1.5px), #0000 calc(50.00% - 1.5px), ' +
      '#0000 75.00%, #000 75.00% calc(100.00% - 1.5px), #0000 calc(100.00% - 1.5px))',
  )
  expect(maskOf('n50u25n25', 'u')).toContain('#000 50.00% calc(75.00% - 1.5px)')
  expect(maskOf('n50', 'h')).toBeNull()
})
