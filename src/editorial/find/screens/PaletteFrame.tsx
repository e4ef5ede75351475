'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import { type Mode, MODE_TABLE, MODES } from './paletteItems'

/** What is looked for: chips, and the sign that says the same in the field. */
export function PaletteModes({ mode, onMode }: { mode: Mode; onMode: (mode: Mode) => void }) {
  const { say } = useWords()
  return (
    <div
      aria-label={say({ tr: 'Ne aranıyor', en: 'What is looked for' })}
      className="kunye-palette__modes"
      role="group"
    >
      {MODES.map((one) => (
        <button
          aria-pressed={one === mode}
          className="kunye-palette__mode"
          key={one}
          onClick={() => onMode(one)}
          type="button"
        >
          {MODE_TABLE[one].sign && <b aria-hidden="true">{MODE_TABLE[one].sign}</b>}
          {say(MODE_TABLE[one].words)}
        </button>
      ))}
    </div>
  )
}

const KEYS = [
  [['↑', '↓'], { tr: 'gez', en: 'move' }],
  [['↵'], { tr: 'aç', en: 'open' }],
  [['Ctrl', '↵'], { tr: 'yeni sekme', en: 'new tab' }],
  [['Esc'], { tr: 'kapat', en: 'close' }],
] as const

/** Which keys it knows; on a phone there are none. */
export function PaletteFoot() {
  const { say } = useWords()
  return (
    <div className="kunye-palette__foot">
      {KEYS.map(([keys, words]) => (
        <span key={words.en}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {say(words)}
        </span>
      ))}
    </div>
  )
}
