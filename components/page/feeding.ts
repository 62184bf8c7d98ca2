import type { Workspace } from '@/utils/actions/workspace';

/** The pages that feed the same key results as this one: a sum needs them all. */
export function evidenceFeeding(workspace: Workspace, evidence: string | undefined): readonly string[] {
  const all = [...workspace.attachment.values()];
  const fed = new Set(all.filter((one) => one.evidence === evidence).map((one) => one.keyResult));
  return [...new Set(all.filter((one) => fed.has(one.keyResult)).map((one) => one.evidence))];
}
