import { canonicalAddress, evidenceId } from './address';

/** The page to try OKRail on has no address on the web; this one is kept for it, and leads nowhere else. */
export const sampleAddress = 'https://sample.okrail.invalid/blog/7-mo-bai';

/** The evidence that the sample page becomes when it is attached. */
export const sampleEvidence = evidenceId(canonicalAddress(sampleAddress) ?? sampleAddress);
