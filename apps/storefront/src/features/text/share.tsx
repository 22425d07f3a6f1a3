'use client'
import { useId, useState, useSyncExternalStore } from 'react'
import { passOn, type Outcome } from './pass-on.ts'

interface ShareProps {
  /** The page's own address, whole. */
  address: string
  title: string
  words: { title: string; copy: string; device: string; email: string; print: string; address: string; copied: string; selected: string }
}

const never = () => () => {}
/** What the first button can do here; null as long as no script runs, and in the markup that the server sends. */
const findWay = () => (typeof navigator.share === 'function' ? 'device' : 'copy')

/**
 * Ways to pass a page on: the device's own sheet where there is one, else the copied link; mail; paper. Nothing of anybody
 * else's is loaded. Without a script the mail link works, and the address stands there to be selected. The buttons keep
 * their place before they work, so nothing moves.
 */
export function Share({ address, title, words }: ShareProps) {
  const way = useSyncExternalStore(never, findWay, () => null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const titleId = useId()

  const onPassOn = async () => {
    // Said again, a sentence that already stands there would be news to nobody.
    setOutcome(null)
    setOutcome(await passOn({ address, title }))
  }
  return (
    <div className="share" role="group" aria-labelledby={titleId} data-works={way === null ? undefined : ''}>
      <p className="k"><span id={titleId}>{words.title}</span> <span role="status">{outcome === null ? '' : words[outcome]}</span></p>
      <ul className="plain-list">
        <li className="by-script">
          <button type="button" onClick={onPassOn}>
            {/* Both words keep their room, one is seen: the row is as wide before the device is known as after. */}
            <span aria-hidden={way === 'device'}>{words.copy}</span>
            <span aria-hidden={way !== 'device'}>{words.device}</span>
          </button>
        </li>
        <li><a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`}>{words.email}</a></li>
        <li className="by-script"><button type="button" onClick={() => window.print()}>{words.print}</button></li>
      </ul>
      {outcome === 'selected' ? <AddressField address={address} label={words.address} /> : null}
      <noscript><p className="share-address">{address}</p></noscript>
    </div>
  )
}

/** Where the browser lets no script copy: the address, selected, for the person to copy. */
function AddressField({ address, label }: { address: string; label: string }) {
  return (
    <input
      className="share-field" type="text" readOnly value={address} aria-label={label}
      ref={(field) => { field?.focus(); field?.select() }}
      onFocus={(event) => event.currentTarget.select()}
    />
  )
}
