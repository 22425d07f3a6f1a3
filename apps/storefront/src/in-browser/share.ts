import { passOn } from './pass-on.ts'

/** Makes the buttons of features/text/share.tsx work: the device's own sheet where there is one, else the copied link; paper. */
export function startSharing(signal?: AbortSignal): void {
  const hasSheet = typeof navigator.share === 'function'
  for (const share of document.querySelectorAll<HTMLElement>('.share')) {
    share.dataset.works = ''
    for (const word of share.querySelectorAll('[data-for]')) word.setAttribute('aria-hidden', String((word.getAttribute('data-for') === 'device') !== hasSheet))
  }
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('.share button')
    const share = button?.closest<HTMLElement>('.share')
    if (!button || !share) return
    if (button.name === 'print') window.print()
    else void pressed(share)
  }, { signal })
}

async function pressed(share: HTMLElement): Promise<void> {
  const { address = '', title = '', copied = '', selected = '', addressLabel = '' } = share.dataset
  const status = share.querySelector('[role="status"]')
  // Said again, a sentence that already stands there would be news to nobody.
  say(status, '')
  share.querySelector('.share-field')?.remove()
  const outcome = await passOn({ address, title })
  say(status, outcome === null ? '' : { copied, selected }[outcome])
  if (outcome === 'selected') share.append(addressField(address, addressLabel))
  share.querySelector<HTMLInputElement>('.share-field')?.focus()
}

const say = (status: Element | null, sentence: string) => { if (status) status.textContent = sentence }

/** Where the browser lets no script copy: the address, selected, for the person to copy. */
function addressField(address: string, label: string): HTMLInputElement {
  const field = document.createElement('input')
  field.className = 'share-field'
  field.type = 'text'
  field.readOnly = true
  field.value = address
  field.setAttribute('aria-label', label)
  field.addEventListener('focus', () => field.select())
  return field
}
