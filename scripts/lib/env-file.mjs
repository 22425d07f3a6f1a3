const assignment = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/

/**
 * Reads the text of a `.env` file: `NAME=value`, quotes around the value if it needs them, `#` comments.
 * Nothing is guessed: a line that says something else is a problem, named with its number.
 */
export function parseEnvFile(text, name = '.env') {
  const values = {}
  const problems = []
  for (const [index, raw] of text.replace(/^\uFEFF/, '').split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const where = `Line ${index + 1} of ${name}`
    const match = assignment.exec(line)
    if (!match) {
      problems.push(`${where} isn't NAME=value: “${shorten(line)}”.`)
      continue
    }
    const value = unquote(match[2])
    if (value === null) problems.push(`${where} opens a quote that it doesn't close (${match[1]}).`)
    else if (match[1] in values) problems.push(`${where} sets ${match[1]} a second time.`)
    else values[match[1]] = value
  }
  return { values, problems }
}

function unquote(written) {
  const quote = written[0]
  if (quote === '"' || quote === "'") {
    const end = written.indexOf(quote, 1)
    const rest = end === -1 ? '' : written.slice(end + 1).trim()
    return end === -1 || (rest !== '' && !rest.startsWith('#')) ? null : written.slice(1, end)
  }
  return written.replace(/\s+#.*$/, '').trim()
}

/** A broken line may hold a secret, so only its beginning is shown. */
const shorten = (line) => (line.length > 12 ? `${line.slice(0, 12)}…` : line)
