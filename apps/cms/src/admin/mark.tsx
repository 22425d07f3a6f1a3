/** The product's mark in the admin: half a spore print against two margin lines, as on the site. */
function Drawing({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeLinecap="round">
        <path d="M9 2v24" strokeWidth="2" />
        <path d="M9 14 9.8 3M9 14 14.6 4.6M9 14l9.2-6.1M9 14h11.5M9 14l9.2 6.1M9 14l5.6 9.4M9 14l.8 11" strokeWidth="1.6" />
        <path d="M4.5 2v24" strokeWidth="1" />
      </g>
    </svg>
  )
}

/** Top left of every view. */
export const Icon = () => <span className="gatehouse-icon"><Drawing size={22} /></span>

/** Above the sign-in form. */
export const Logo = () => <span className="gatehouse-logo"><Drawing size={44} />Gatehouse</span>
