import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Stop } from './stop.mjs'

const gigabyte = 1024 ** 3
// Measured: packages 1.4 GB, npm's own cache of them 0.4 GB, both builds 0.3 GB.
const neededToInstall = 2.5 * gigabyte
const neededToRun = 0.4 * gigabyte

/** Stops when the disk below `folder` has too little room for what is about to happen. */
export async function checkDisk(folder, { willInstall, readSpace = statfs }) {
  let existing = folder
  while (!existsSync(existing)) existing = dirname(existing)
  const { bavail, bsize } = await readSpace(existing)
  const free = bavail * bsize
  const needed = willInstall ? neededToInstall : neededToRun
  if (free >= needed) return
  const inWords = (bytes) => `${(bytes / gigabyte).toFixed(1)} GB`
  throw new Stop(`The disk that holds ${existing} is too full: ${inWords(needed)} are needed${willInstall ? ' to install the packages' : ''}, ${inWords(free)} are free.`)
}
