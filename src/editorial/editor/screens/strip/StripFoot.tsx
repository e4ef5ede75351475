'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Proposal } from '@/src/sourcing/proposals'
import { STRIP_TEXTS as TEXTS } from './stripTexts'
import type { StripKeys } from './useProposal'

type Props = {
  at: number
  count: number
  proposal: Proposal
  keys: StripKeys
  canRepeat: boolean
  isReady: boolean
  label: string
  onAccept: () => void
  onRepeat: () => void
}

/** The keys of the strip, each to press as well, how far it is, and the one that accepts. */
export function StripFoot(props: Props) {
  const { at, count, proposal, keys, canRepeat, isReady, label, onAccept, onRepeat } = props
  const { say } = useWords()
  const presses = [
    { key: '=', words: TEXTS.same, run: onRepeat, isOff: !canRepeat },
    { key: '⇧↓', words: TEXTS.wider, run: () => keys.widen(1) },
    { key: '⌫', words: TEXTS.dismiss, run: () => keys.dismiss(proposal) },
    { key: 'R', words: TEXTS.rest, run: keys.restIsOurs },
    { key: 'E', words: TEXTS.all, run: () => keys.openAll(proposal) },
    { key: 'Esc', words: TEXTS.back, run: keys.close },
  ]
  return (
    <footer className="kunye-says__foot">
      {presses
        .filter(({ isOff }) => !isOff)
        .map(({ key, words, run }) => (
          <button key={key} onClick={run} tabIndex={-1} type="button">
            <kbd>{key}</kbd> {say(words)}
          </button>
        ))}
      <span className="kunye-says__count">{`${at + 1} / ${count}`}</span>
      <button
        aria-disabled={!isReady}
        className="kunye-action kunye-action--main"
        onClick={onAccept}
        type="button"
      >
        {label} <kbd>↵</kbd>
      </button>
    </footer>
  )
}
