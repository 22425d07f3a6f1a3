interface ShareProps {
  /** The page's own address, whole. */
  address: string
  title: string
  words: { title: string; copy: string; device: string; email: string; print: string; address: string; copied: string; selected: string }
}

/**
 * Ways to pass a page on: the device's own sheet where there is one, else the copied link; mail; paper. Nothing of anybody
 * else's is loaded. The buttons are a script's (in-browser/share.ts); without one the mail link works, and the address stands
 * there to be selected. The buttons keep their place before they work, so nothing moves.
 */
export function Share({ address, title, words }: ShareProps) {
  return (
    <div className="share" role="group" aria-labelledby="share-title" data-address={address} data-title={title} data-copied={words.copied} data-selected={words.selected} data-address-label={words.address}>
      <p className="k"><span id="share-title">{words.title}</span> <span role="status" /></p>
      <ul className="plain-list">
        <li className="by-script">
          <button type="button" name="pass-on">
            {/* Both words keep their room, one is seen: the row is as wide before the device is known as after. */}
            <span data-for="copy">{words.copy}</span>
            <span data-for="device" aria-hidden="true">{words.device}</span>
          </button>
        </li>
        <li><a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`}>{words.email}</a></li>
        <li className="by-script"><button type="button" name="print">{words.print}</button></li>
      </ul>
      <noscript><p className="share-address">{address}</p></noscript>
    </div>
  )
}
