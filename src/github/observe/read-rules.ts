import type { BranchRules, RequiredCheck } from '../../core/snapshot.ts';
import type { RefNode } from './observe-ref-schema.ts';
import type { DefaultBranchNode } from './observe-repository-schema.ts';

/**
 * What the default branch requires, by classic protection and by rulesets together. That classic
 * protection asks for the newest base is told to administrators alone; but only then GitHub calls a pull
 * request of ours behind.
 */
export function readRules(
  branch: DefaultBranchNode,
  branches: Iterable<RefNode>,
  hasMergeQueue: boolean,
): BranchRules {
  const { refUpdateRule: classic } = branch;
  const rules = branch.rules?.nodes ?? [];
  const parameters = rules.flatMap((rule) => rule.parameters ?? []);
  const names = classic?.requiredStatusCheckContexts?.filter((name) => name !== null) ?? [];
  const ofRules = parameters.flatMap((one) => one.requiredStatusChecks ?? []);
  const bound = new Set(
    ofRules.flatMap(({ context, integrationId }) => (integrationId === null ? [] : [context])),
  );
  return {
    checks: withoutDoubles([
      ...names.map((name) => ({ name, appId: undefined })),
      ...ofRules.map(({ context, integrationId }) => ({
        name: context,
        appId: integrationId ?? undefined,
      })),
    ]),
    upToDate:
      parameters.some((one) => one.strictRequiredStatusChecksPolicy === true) ||
      [...branches].some((ref) => isHeldBack(ref, branch.name)),
    approvals: Math.max(
      classic?.requiredApprovingReviewCount ?? 0,
      ...parameters.map((one) => one.requiredApprovingReviewCount ?? 0),
    ),
    mergeQueue: hasMergeQueue || rules.some(({ type }) => type === 'MERGE_QUEUE'),
    // What no ruleset binds to an App classic protection may bind: only REST tells.
    complete: names.every((name) => bound.has(name)),
  };
}

function isHeldBack({ associatedPullRequests }: RefNode, base: string): boolean {
  return associatedPullRequests.nodes.some(
    ({ state, baseRefName, mergeStateStatus }) =>
      state === 'OPEN' && baseRefName === base && mergeStateStatus === 'BEHIND',
  );
}

/** Each requirement once; what binds a check to an App says all that the bare name says. */
export function withoutDoubles(checks: readonly RequiredCheck[]): readonly RequiredCheck[] {
  const kept = new Map<string, RequiredCheck>();
  const bound = new Set(checks.flatMap(({ name, appId }) => (appId === undefined ? [] : [name])));
  for (const check of checks) {
    if (check.appId === undefined && bound.has(check.name)) continue;
    kept.set(`${check.appId ?? ''}:${check.name}`, check);
  }
  return [...kept.values()];
}
