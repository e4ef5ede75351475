import { windowEvents } from '@/src/editorial/admin/windowEvents'

/** From the button in the header to the palette, which share no parent. */
export const paletteEvents = windowEvents<'open'>('kunye:palette')
