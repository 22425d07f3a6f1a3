/**
 * Folds the open contents list again once it has served: a section was chosen, Escape was pressed, or the reader went on
 * with the page. It lies over the text, so it must not stay. Answers how to stop.
 */
export function foldAfterUse(contents: HTMLElement): () => void {
  const folded = contents.querySelector<HTMLDetailsElement>('.contents-folded')
  if (!folded) return () => {}
  const onClick = ({ target }: MouseEvent) => {
    if (!folded.open || !(target instanceof Element)) return
    if (!folded.contains(target) || target.closest('a')) folded.open = false
  }
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !folded.open) return
    if (folded.contains(document.activeElement)) folded.querySelector('summary')?.focus()
    folded.open = false
  }
  const onFocus = ({ target }: FocusEvent) => {
    if (folded.open && target instanceof Element && !folded.contains(target)) folded.open = false
  }
  document.addEventListener('click', onClick)
  document.addEventListener('keydown', onKey)
  document.addEventListener('focusin', onFocus)
  return () => {
    document.removeEventListener('click', onClick)
    document.removeEventListener('keydown', onKey)
    document.removeEventListener('focusin', onFocus)
  }
}
