/** Next runs this when the server starts; not while building, which must not open a database. */
export async function register(): Promise<void> {
  // Next replaces these two where it bundles, which an import from env.ts would hide from it.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startJobs } = await import('./jobs/start.ts')
  await startJobs()
}
