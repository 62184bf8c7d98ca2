import type { Browser, CDPSession, Target } from 'puppeteer-core';

/** What went wrong on an extension's own pages and in its worker while someone was watching. */
export interface Watch {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

/** Listens to every page and worker of every extension from its first moment on. */
export function watchExtension(browser: Browser): Watch {
  const violations: string[] = [];
  const errors: string[] = [];
  const watch = (target: Target): void => {
    if (!target.url().startsWith('chrome-extension://')) return;
    listen(target, violations, errors).catch((error: unknown) => {
      // A popup may be gone before the listening began.
      if (!/closed|detached|not found|No target/i.test(String(error))) errors.push(`not watched: ${error}`);
    });
  };
  const seen = new Set<Target>();
  const once = (target: Target): void => {
    if (seen.has(target) || !target.url().startsWith('chrome-extension://')) return;
    seen.add(target);
    watch(target);
  };
  browser.on('targetcreated', once);
  browser.on('targetchanged', once);
  return { violations, errors };
}

async function listen(target: Target, violations: string[], errors: string[]): Promise<void> {
  const session = await sessionFor(target);
  if (!session) return;
  const where = new URL(target.url()).pathname;
  session.on('Log.entryAdded', ({ entry }) => {
    if (speaksOfPolicy(entry.text)) violations.push(`${where}: ${entry.text}`);
  });
  session.on('Audits.issueAdded', ({ issue }) => {
    if (issue.code !== 'ContentSecurityPolicyIssue') return;
    const details = issue.details.contentSecurityPolicyIssueDetails;
    violations.push(`${where}: ${details?.contentSecurityPolicyViolationType} ${details?.violatedDirective}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(`${where}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  // Each of these also tells what happened before it was asked.
  await session.send('Log.enable');
  await session.send('Audits.enable');
  await session.send('Runtime.enable');
}

/** A session of our own on a worker would keep it alive, so there we listen in on the one that exists. */
async function sessionFor(target: Target): Promise<CDPSession | undefined> {
  if (target.type() === 'service_worker') return (await target.worker())?.client;
  if (target.type() === 'page') return target.createCDPSession();
  return undefined;
}

const speaksOfPolicy = (text: string): boolean => /Content Security Policy|Trusted(HTML|Script)/i.test(text);
