'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { useWords } from '@/src/editorial/admin/useWords'
import { UNTITLED } from '@/src/editorial/desk/screens/cardWords'
import { may } from '@/src/workflow/roles'
import { follow } from './follow'
import { Glass } from '@/src/editorial/admin/palette/PaletteButton'
import { PaletteFoot, PaletteModes } from './PaletteFrame'
import {
  commandsFor,
  foundItems,
  GROUP_WORDS,
  inGroups,
  type Mode,
  MODE_TABLE,
  type PaletteItem,
  readTyped,
} from './paletteItems'
import { PaletteOption } from './PaletteOption'
import { noteRecent, readRecent } from './recent'
import { useCommands } from './useCommands'
import { useFoundItems } from './useFoundItems'
import { useListKeys } from './useListKeys'
import { useMakeItems } from './useMakeItems'

type Props = { user: { id: string; roles: readonly string[] }; onClose: () => void }

/** Commands that are shown before anything is typed; all of them behind `>`. */
const FIRST_COMMANDS = 6

/** One field for finding and doing: a combobox over one list in groups. */
export function Palette({ user, onClose }: Props) {
  const { say } = useWords()
  const id = useId()
  const list = `${id}-list`
  const dialog = useModal()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Mode>('all')
  const [recent] = useState(() => readRecent(user.id))
  const { mode, q } = readTyped(typed, chosen)
  const { kinds } = MODE_TABLE[mode]
  const isOn = may(user, 'read') && kinds?.length !== 0
  const { found, isLoading, problem } = useFoundItems({ q, kinds, recent, isOn })
  const commands = useMeantCommands(user, mode, q)
  const making = useMakeItems({ q, mode, found: isLoading ? null : found })
  const groups = inGroups([...foundItems(found, say(UNTITLED), q === ''), ...making, ...commands])
  const items = groups.flatMap((one) => one.items)
  const choose = useChoose(user.id, onClose)
  const [hurried, setHurried] = useState<{ isAside: boolean } | null>(null)
  const { active, setAt, onKeyDown, optionId } = useListKeys(list, items.length, {
    // What stands there is of other words still: whoever is quicker than the answer means what it will say first.
    onEnter: (at, isAside) =>
      isLoading ? setHurried({ isAside }) : items[at] && choose(items[at], isAside),
    onEscape: onClose,
  })
  useEffect(() => {
    if (!hurried || isLoading) return
    setHurried(null)
    // Nothing is made for whoever pressed before the answer came.
    if (items[0] && items[0].group !== 'make') choose(items[0], hurried.isAside)
  }, [hurried, isLoading, items, choose])
  useEffect(() => {
    setAt(0)
    setHurried(null)
  }, [typed, chosen, setAt])
  const label = say({ tr: 'Haber, kişi, söz ara ya da komut yaz', en: 'Search or type a command' })
  return createPortal(
    <dialog
      aria-label={label}
      className="kunye-palette"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
      // React lets the keys of a portal rise to the form of the page behind.
      onKeyDown={(event) => event.stopPropagation()}
      ref={dialog}
    >
      <div className="kunye-palette__field">
        <Glass />
        <input
          aria-activedescendant={items.length > 0 ? optionId(active) : undefined}
          aria-autocomplete="list"
          aria-controls={list}
          aria-expanded="true"
          aria-label={label}
          autoComplete="off"
          maxLength={200}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onKeyDown}
          placeholder={label}
          role="combobox"
          spellCheck={false}
          type="text"
          value={typed}
        />
        <button onClick={onClose} type="button">
          <kbd>Esc</kbd>
          <span className="kunye-unseen">
            {say({ tr: 'Aramayı kapat', en: 'Close the search' })}
          </span>
        </button>
      </div>
      <PaletteModes
        mode={mode}
        onMode={(next) => {
          setChosen(next)
          // The sign that was typed would stay the stronger one.
          if (mode !== chosen) setTyped(q)
          dialog.current?.querySelector('input')?.focus()
        }}
      />
      <div
        aria-label={say({ tr: 'Bulunanlar', en: 'Found' })}
        className="kunye-palette__list"
        id={list}
        role="listbox"
      >
        {groups.map(({ group, items: lines }) => (
          <div aria-labelledby={`${list}-${group}`} key={group} role="group">
            <div className="kunye-palette__group" id={`${list}-${group}`} role="presentation">
              {say(GROUP_WORDS[group])}
            </div>
            {lines.map((item) => {
              const at = items.indexOf(item)
              return (
                <PaletteOption
                  id={optionId(at)}
                  isActive={at === active}
                  item={item}
                  key={item.key}
                  onChoose={(isAside) => choose(item, isAside)}
                  onPoint={() => setAt(at)}
                />
              )
            })}
          </div>
        ))}
      </div>
      <p aria-live="polite" className="kunye-palette__said" role="status">
        {problem ??
          (isLoading
            ? say(SEARCHING)
            : items.every(({ group }) => group === 'make') && say(NOTHING))}
      </p>
      <PaletteFoot />
    </dialog>,
    document.body,
  )
}

const SEARCHING = { tr: 'Aranıyor…', en: 'Searching…' }
const NOTHING = {
  tr: 'Bulunamadı. Başka yazımla deneyin.',
  en: 'Nothing found. Try another spelling.',
}

/** Opened as the browser's own modal, and closed while it still stands, so that the focus goes back to where it was. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    element?.querySelector('input')?.focus()
    return () => element?.close()
  }, [])
  return dialog
}

function useMeantCommands(user: Props['user'], mode: Mode, q: string): PaletteItem[] {
  const commands = useCommands(user)
  if (mode !== 'all' && mode !== 'commands') return []
  const meant = commandsFor(commands, q)
  if (q !== '' || mode === 'commands') return meant
  const isOpen = ({ group, isClosed }: PaletteItem) => group !== 'page' || !isClosed
  return [
    ...meant.filter((one) => one.group === 'page').filter(isOpen),
    ...meant.filter((one) => one.group !== 'page').slice(0, FIRST_COMMANDS),
  ]
}

/** Opens a line or does it; `isAside`: in another tab. */
function useChoose(user: string, onClose: () => void) {
  const router = useRouter()
  return (item: PaletteItem, isAside: boolean): void => {
    if (item.opened) noteRecent(user, item.opened)
    if (isAside && item.href !== undefined) {
      window.open(item.href, '_blank', 'noopener')
      return
    }
    onClose()
    if (item.href === undefined) return item.run()
    follow(item.href, (href) => router.push(href))
  }
}
