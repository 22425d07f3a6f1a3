// Writes the visitor's place and how much is in the basket into the header, from cookies that the server wrote for this: names in
// both languages and a number, nothing else. They stand in shadow roots, in boxes of fixed width, so nothing moves and React finds the page as it left it.
const style = new CSSStyleSheet()
style.replaceSync('.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }')

customElements.define('visitor-place', class extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [style]
    this.show()
    // A page that comes back from the browser's cache may be older than the choice.
    addEventListener('pageshow', this.show)
  }

  disconnectedCallback() {
    removeEventListener('pageshow', this.show)
  }

  show = () => {
    const name = readName()
    if (!name) return this.shadowRoot.replaceChildren(document.createElement('slot'))
    const aside = document.createElement('span')
    aside.className = 'aside'
    aside.textContent = `${this.dataset.label} `
    const shown = document.createElement('span')
    // Where the box is too narrow for it, the whole name is a hint.
    shown.title = name
    shown.textContent = name
    this.shadowRoot.replaceChildren(aside, shown)
  }
})

function readName() {
  const value = /(?:^|;\s*)storefront-place-shown=([^;]*)/.exec(document.cookie)?.[1] ?? ''
  const [en = '', fr = ''] = value.split('|')
  try {
    return decodeURIComponent(document.documentElement.lang.startsWith('fr') ? fr : en)
  } catch {
    return ''
  }
}

customElements.define('basket-count', class extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' })
    this.show()
    addEventListener('pageshow', this.show)
  }

  disconnectedCallback() {
    removeEventListener('pageshow', this.show)
  }

  show = () => {
    this.shadowRoot.textContent = /(?:^|;\s*)storefront-basket-shown=(\d{1,4})(?:;|$)/.exec(document.cookie)?.[1] ?? ''
  }
})
