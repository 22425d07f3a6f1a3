import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { answerEtag } from './etag.ts'
import { encode, type Encoding } from './encoding.ts'
import { KeptAnswers, type Answer } from './kept-answers.ts'

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif',
  '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json', '.xml': 'application/xml',
}
const compressible = new Set(['.js', '.css', '.json', '.map', '.txt', '.svg', '.webmanifest', '.xml'])
const maxKeptBytes = 32 * 1024 * 1024

/** Files that lie in a folder when the server starts, served from memory by their exact names: no other name touches the disk. */
export class Files {
  readonly #places = new Map<string, { file: string; cacheControl: string }>()
  readonly #kept = new KeptAnswers({ maxBytes: maxKeptBytes })

  /** Adds what lies in `folder` under `prefix` (`/_next/static/`). A folder that isn't there holds nothing. */
  add(folder: string, prefix: string, cacheControl: string): void {
    for (const file of listFiles(folder)) {
      this.#places.set(prefix + relative(folder, file).split(sep).join('/'), { file, cacheControl })
    }
  }

  has(path: string): boolean {
    return this.#places.has(path)
  }

  /** The file as an answer. Compressed once, so as well as can be. */
  async answer(path: string, accepted: Encoding): Promise<Answer> {
    const place = this.#places.get(path)
    if (!place) throw new Error('asked for a file that is not there')
    const extension = extname(path)
    const encoding = compressible.has(extension) ? accepted : 'identity'
    return this.#kept.getOrMake(`${encoding} ${path}`, async () => {
      const body = await encode(await readFile(place.file), encoding, 10)
      return {
        status: 200,
        isKept: true,
        body,
        headers: {
          'content-type': contentTypes[extension] ?? 'application/octet-stream',
          'cache-control': place.cacheControl,
          etag: answerEtag(body),
          ...(compressible.has(extension) ? { vary: 'accept-encoding' } : {}),
          ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
        },
      }
    })
  }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
