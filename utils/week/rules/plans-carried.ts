import { carriedPlans, keyOfCarried } from '../carry-over';
import { textOf } from '../line';
import type { WeekRule } from './rule';

/** What a person planned last week and did not get done goes on, in the same words. */
export const plansCarried: WeekRule = ({ promised }) =>
  carriedPlans(promised).map((plan) => ({
    key: keyOfCarried(plan),
    text: textOf(plan.item),
    keyResult: plan.item.keyResult,
    evidence: plan.item.evidence,
    stake: 1 + Math.min(plan.weeksLate, 10) / 5,
    isPrivate: plan.item.private,
  }));
