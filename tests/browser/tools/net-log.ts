import { existsSync, readFileSync } from 'node:fs';

/**
 * Addresses that one origin asked the network for, from Chromium's own network logs.
 * Unlike a debugger's view they miss nothing: neither a page's first request nor a woken worker's.
 * A page that the user opens from a link is a visit, not a request, and is left out.
 */
export function requestsOf(logs: readonly string[], origin: string): readonly string[] {
  return logs.flatMap((log) => (existsSync(log) ? requestsIn(readFileSync(log, 'utf8'), origin) : []));
}

function requestsIn(log: string, origin: string): readonly string[] {
  const initiator = `"initiator":"${origin.replace(/\/$/, '')}`;
  // One event a line, the last perhaps half written.
  return log
    .split('\n')
    .filter((line) => line.includes(initiator) && !line.includes('"request_type":"main frame"'))
    .flatMap((line) => /"url":"([^"]+)"/.exec(line)?.[1] ?? [])
    .filter((address) => !address.startsWith(origin));
}
