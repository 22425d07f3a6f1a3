interface ProblemSummaryProps {
  title: string
  /** `id` is the field that a problem is about; without one it is about the whole. */
  problems: { id?: string; text: string }[]
}

/**
 * What keeps a form from going on, above it: the first thing that one reads, with a way to each field. It takes the focus as
 * the page opens, with or without a script, so that a keyboard goes on from here.
 */
export function ProblemSummary({ title, problems }: ProblemSummaryProps) {
  return (
    // The page was asked for by sending the form: what it answers is where one wants to be.
    // eslint-disable-next-line jsx-a11y/no-autofocus
    <div className="problem-summary" role="alert" aria-labelledby="problem-summary" tabIndex={-1} autoFocus>
      <h2 id="problem-summary">{title}</h2>
      <ul>{problems.map(({ id, text }) => <li key={text}>{id ? <a href={`#${id}`}>{text}</a> : text}</li>)}</ul>
    </div>
  )
}
