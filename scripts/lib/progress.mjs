const out = process.stdout
const seconds = (since) => Math.round((Date.now() - since) / 1000)

/** "41 s", "2 min 05 s". */
export function inWords(total) {
  return total < 60 ? `${total} s` : `${Math.floor(total / 60)} min ${String(total % 60).padStart(2, '0')} s`
}

/**
 * Tells of steps: `[3/8] Building the storefront … 41 s`. On a terminal the line counts the seconds as they pass; in a
 * log file a line appears every 15 seconds, so that nobody takes a long step for a hang.
 */
export function createProgress(total) {
  let number = 0
  return async function step(title, work) {
    number += 1
    const label = `[${number}/${total}] ${title}`
    const start = Date.now()
    let isTold = out.isTTY
    const tick = out.isTTY
      ? setInterval(() => out.write(`\r\x1b[K${label} … ${inWords(seconds(start))}`), 1000)
      : setInterval(() => {
          if (!isTold) out.write(`${label}\n`)
          else if (seconds(start) % 15 === 0) out.write(`      … ${inWords(seconds(start))}\n`)
          isTold = true
        }, 1000)
    if (out.isTTY) out.write(label)
    try {
      const remark = await work()
      clearInterval(tick)
      out.write(`${out.isTTY ? '\r\x1b[K' : ''}${label} … ${remark ? `${remark}, ` : ''}${inWords(seconds(start))}\n`)
    } catch (error) {
      clearInterval(tick)
      out.write(`${out.isTTY ? '\r\x1b[K' : ''}${label} … failed after ${inWords(seconds(start))}\n`)
      throw error
    }
  }
}
