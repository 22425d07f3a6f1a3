import { program, projectNode } from './places.mjs'
import { runLogged } from './run.mjs'

/** Builds one app through turbo, which does nothing when its sources, the lock file and the packages it uses are as before. */
export async function build(name, log) {
  const told = await runLogged(projectNode, [program.turbo, 'run', 'build', `--filter=@gatehouse/${name}`, '--ui=stream', '--output-logs=new-only'], {
    log, sentence: `The ${name} could not be built`, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  })
  return told.includes('FULL TURBO') ? 'unchanged' : null
}
