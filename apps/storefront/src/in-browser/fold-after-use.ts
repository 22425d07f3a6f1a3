/**
 * Folds the open contents list again once it has served: a section was chosen, Escape was pressed, or the reader went on
 * with the page. It lies over the text, so it must not stay.
 */
export function foldAfterUse(contents: HTMLElement, signal?: AbortSignal): void {
  const folded = contents.querySelector<HTMLDetailsElement>('.contents-folded')
  if (!folded) return
  document.addEventListener('click', ({ target }) => {
    if (!folded.open || !(target instanceof Element)) return
    if (!folded.contains(target) || target.closest('a')) folded.open = false
  }, { signal })
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !folded.open) return
    if (folded.contains(document.activeElement)) folded.querySelector('summary')?.focus()
    folded.open = false
  }, { signal })
  document.addEventListener('focusin', ({ target }) => {
    if (folded.open && target instanceof Element && !folded.contains(target)) folded.open = false
  }, { signal })
}
