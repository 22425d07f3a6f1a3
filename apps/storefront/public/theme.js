// Keeps the reader's choice of paper from page to page. It runs before the first paint, so the page never flashes; the radios
// themselves work without it (tokens.css).
(() => {
  const root = document.documentElement
  const show = (choice) => {
    if (choice === 'light' || choice === 'dark') root.dataset.theme = choice
    else delete root.dataset.theme
  }
  const read = () => { try { return localStorage.getItem('theme') } catch { return null } }
  const keep = (choice) => {
    try {
      if (choice === 'auto') localStorage.removeItem('theme')
      else localStorage.setItem('theme', choice)
    } catch { /* a browser that keeps nothing: the choice holds for this page */ }
  }
  const tick = () => {
    const radio = document.getElementById(`theme-${root.dataset.theme ?? 'auto'}`)
    if (radio) radio.checked = true
  }
  show(read())
  document.addEventListener('DOMContentLoaded', tick)
  document.addEventListener('change', ({ target }) => {
    if (target.name !== 'theme') return
    show(target.value)
    keep(target.value)
  })
  addEventListener('storage', ({ key, newValue }) => { if (key === 'theme') { show(newValue); tick() } })
  // A page that comes back may be older than the choice, and a browser may have put its forms back as they were.
  addEventListener('pageshow', () => { show(read()); tick() })
})()
