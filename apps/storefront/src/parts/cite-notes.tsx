/** The words that a citation's note needs where a script opens it beside the text (in-browser/cite-notes.ts). */
export function CiteNotes({ full, close }: { full: string; close: string }) {
  return <span hidden data-cite-words="" data-full={full} data-close={close} />
}
