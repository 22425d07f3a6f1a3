import type { Random } from '../random.ts'

/** A composition: fills a sheet of `width` × `height` with the inks that it is given. */
export type Sheet<Inks> = (random: Random, size: Size, inks: Inks) => string
export interface Size { width: number; height: number }
