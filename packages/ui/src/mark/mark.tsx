/**
 * The mark: half a spore print against two margin lines, then the name. An ampersand in the name is set in the italic.
 * Drawn in the current colour; put it inside the link to the first page.
 */
export function Mark({ name }: { name: string }) {
  const [before, ...after] = name.split('&')
  return (
    <span className="mark">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeLinecap="round">
          <path d="M9 2v24" strokeWidth="2" />
          <path d="M9 14 9.8 3M9 14 14.6 4.6M9 14l9.2-6.1M9 14h11.5M9 14l9.2 6.1M9 14l5.6 9.4M9 14l.8 11" strokeWidth="1.6" />
          <path d="M4.5 2v24" strokeWidth="1" />
        </g>
      </svg>
      <span>{before}{after.map((part, index) => <span key={index}><i>&amp;</i>{part}</span>)}</span>
    </span>
  )
}
