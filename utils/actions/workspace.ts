import { noPreferences, preferencesId } from '@/utils/okr/no-preferences';
import type { CheckIn } from '@/utils/okr/check-in';
import type { Cycle } from '@/utils/okr/cycle';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Preferences } from '@/utils/okr/member';
import type { Objective } from '@/utils/okr/objective';
import type { Attachment } from '@/utils/evidence/evidence';
import type { Item } from '@/utils/week/report';
import { kindNames } from '@/utils/merge/kind-names';
import type { Entities, EntityOf, Kind } from '@/utils/merge/kinds';

/** The records at hand, readable, by kind and id. A value: a change makes a new one that shares what stayed. */
export type Workspace = { readonly [K in Kind]: ReadonlyMap<string, EntityOf<K>> };

export function emptyWorkspace(): Workspace {
  return Object.fromEntries(kindNames.map((kind) => [kind, new Map()])) as unknown as Workspace;
}

/** The entities of some records, as a workspace. */
export function workspaceOf(entities: Entities): Workspace {
  return Object.fromEntries(
    kindNames.map((kind) => [kind, new Map(entities[kind]?.map((entity) => [entity.id, entity]))]),
  ) as unknown as Workspace;
}

export function preferencesOf(workspace: Workspace): Preferences {
  return workspace.preferences.get(preferencesId) ?? noPreferences;
}

export function activeCycle(workspace: Workspace): Cycle | undefined {
  return workspace.cycle.get(preferencesOf(workspace).cycle ?? '');
}

/** Objectives of a cycle that are not archived, in their order. */
export function objectivesOf(workspace: Workspace, cycle: string): readonly Objective[] {
  return [...workspace.objective.values()]
    .filter((o) => o.cycle === cycle && o.archivedAt === null)
    .sort(byOrder);
}

export function keyResultsOf(workspace: Workspace, objective: string): readonly KeyResult[] {
  return grouped(workspace['key-result'], (kr) => kr.objective, objective)
    .filter((kr) => kr.archivedAt === null)
    .sort(byOrder);
}

/** What was archived of a cycle: objectives, and key results whose own objective is still in sight. Latest first. */
export function archivedOf(
  workspace: Workspace,
  cycle: string,
): { readonly objectives: readonly Objective[]; readonly keyResults: readonly KeyResult[] } {
  const ofCycle = [...workspace.objective.values()].filter((o) => o.cycle === cycle);
  const inSight = new Set(ofCycle.flatMap((o) => (o.archivedAt === null ? [o.id] : [])));
  const latestFirst = (a: { archivedAt: number | null }, b: { archivedAt: number | null }) =>
    (b.archivedAt ?? 0) - (a.archivedAt ?? 0);
  return {
    objectives: ofCycle.filter((o) => o.archivedAt !== null).sort(latestFirst),
    keyResults: [...workspace['key-result'].values()]
      .filter((kr) => kr.archivedAt !== null && inSight.has(kr.objective))
      .sort(latestFirst),
  };
}

export function checkInsOf(workspace: Workspace, keyResult: string): readonly CheckIn[] {
  return grouped(workspace['check-in'], (checkIn) => checkIn.keyResult, keyResult);
}

export function attachmentsOf(workspace: Workspace, keyResult: string): readonly Attachment[] {
  return grouped(workspace.attachment, (attachment) => attachment.keyResult, keyResult);
}

export function attachmentsOfPage(workspace: Workspace, evidence: string): readonly Attachment[] {
  return [...workspace.attachment.values()].filter((attachment) => attachment.evidence === evidence);
}

export function itemsOf(workspace: Workspace, report: string): readonly Item[] {
  return grouped(workspace.item, (item) => item.report, report).sort(byOrder);
}

/** Siblings by their fractional key, ties by id, so that every browser shows one order. */
export function byOrder(a: { order: string; id: string }, b: { order: string; id: string }): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The groups of a map are made once for each map: panels ask for the same ones over and over. */
const groups = new WeakMap<object, Map<string, unknown[]>>();

function grouped<T>(map: ReadonlyMap<string, T>, keyOf: (value: T) => string, key: string): T[] {
  let byKey = groups.get(map);
  if (!byKey) {
    byKey = new Map();
    for (const value of map.values()) {
      const group = byKey.get(keyOf(value));
      if (group) group.push(value);
      else byKey.set(keyOf(value), [value]);
    }
    groups.set(map, byKey);
  }
  return [...((byKey.get(key) as T[] | undefined) ?? [])];
}
