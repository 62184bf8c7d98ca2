import { sampleEvidence } from '@/utils/evidence/sample';
import { problem } from '@/utils/problem/problem';
import type { Verb } from './verb';
import { attachmentsOfPage } from './workspace';

/** Takes out the sample page with all that came of it: its attachments, and the check-ins that it made. */
const removeSample: Verb<Record<never, never>> = (workspace) => {
  if (!workspace.evidence.has(sampleEvidence)) return problem({ kind: 'already-gone' });
  const attachments = attachmentsOfPage(workspace, sampleEvidence);
  const checkIns = [...workspace['check-in'].values()].filter(
    ({ source }) => source.by === 'page' && source.evidence === sampleEvidence,
  );
  // A key result that only the sample fed goes back to being driven by nothing.
  const loosened = attachments
    .map(({ keyResult }) => keyResult)
    .filter((id) =>
      [...workspace.attachment.values()].every(
        (each) => each.keyResult !== id || each.evidence === sampleEvidence,
      ),
    );
  return {
    changes: [
      ...checkIns.map(({ id }) => ({ kind: 'check-in', id, remove: true as const })),
      ...attachments.map(({ id }) => ({ kind: 'attachment', id, remove: true as const })),
      ...loosened.map((id) => ({ kind: 'key-result', id, set: { binding: null } })),
      { kind: 'evidence', id: sampleEvidence, remove: true },
    ],
  };
};

export const verbs = { removeSample };
