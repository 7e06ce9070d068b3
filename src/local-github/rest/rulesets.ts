import { z } from 'zod';
import { addRuleset, rulesOn } from '../domain/rulesets.ts';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import type { BranchRule, Ruleset } from '../model/ruleset.ts';
import { presentRule, presentRuleset } from './present/ruleset.ts';

const check = z.object({ context: z.string(), integration_id: z.number().optional() });
const off = z.literal(false).optional();
const rule = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('required_status_checks'),
    parameters: z.object({
      required_status_checks: z.array(check),
      strict_required_status_checks_policy: z.boolean(),
      do_not_enforce_on_create: off,
    }),
  }),
  z.object({
    type: z.literal('pull_request'),
    parameters: z.object({
      required_approving_review_count: z.number(),
      dismiss_stale_reviews_on_push: z.boolean(),
      require_code_owner_review: off,
      require_last_push_approval: off,
      required_review_thread_resolution: off,
    }),
  }),
  z.object({
    type: z.literal('merge_queue'),
    parameters: z.object({
      merge_method: z.enum(['MERGE', 'SQUASH']),
      check_response_timeout_minutes: z.number(),
    }),
  }),
  z.object({ type: z.literal('deletion') }),
  z.object({ type: z.literal('non_fast_forward') }),
]);
const newRuleset = z.object({
  name: z.string(),
  target: z.literal('branch').optional(),
  enforcement: z.enum(['active', 'disabled']),
  bypass_actors: z.array(z.unknown()).max(0).optional(),
  conditions: z
    .object({
      ref_name: z.object({ include: z.array(z.string()), exclude: z.array(z.string()) }),
    })
    .optional(),
  rules: z.array(rule).default([]),
});

/** Operations on rulesets, and what they ask of a branch. */
export const rulesetHandlers: Handlers = {
  repository: {
    'repos/get-branch-rules': (call) =>
      pageReply(
        call,
        rulesOn(call.repository, call.params['branch'] ?? ''),
        ({ ruleset, rule: standing }) => ({
          ...presentRule(standing),
          ruleset_source_type: 'Repository',
          ruleset_source: call.repository.fullName,
          ruleset_id: ruleset.id,
        }),
      ),
    'repos/get-repo-rulesets': (call) =>
      pageReply(call, [...call.repository.rulesets.values()], (ruleset) =>
        presentRuleset(call.world, call.repository, ruleset),
      ),
    'repos/get-repo-ruleset': (call) => shown(call, rulesetOf(call), 200),
    'repos/create-repo-ruleset': (call) => {
      const given = newRuleset.safeParse(call.body);
      if (!given.success) {
        const where = given.error.issues.map(({ path }) => path.join('.')).join(', ');
        throw new ApiError(501, `Not built in local-github: a ruleset with such ${where}`);
      }
      const { name, enforcement, conditions, rules } = given.data;
      const ruleset = addRuleset(call.world, call.repository, {
        name,
        isActive: enforcement === 'active',
        include: conditions?.ref_name.include ?? [],
        exclude: conditions?.ref_name.exclude,
        rules: rules.map(readRule),
      });
      return shown(call, ruleset, 201);
    },
    'repos/delete-repo-ruleset': (call) => {
      call.repository.rulesets.delete(rulesetOf(call).id);
      return { status: 204 };
    },
  },
  other: {},
};

function readRule(given: z.infer<typeof rule>): BranchRule {
  switch (given.type) {
    case 'required_status_checks':
      return {
        kind: given.type,
        strict: given.parameters.strict_required_status_checks_policy,
        checks: given.parameters.required_status_checks.map((one) => ({
          context: one.context,
          appId: one.integration_id,
        })),
      };
    case 'pull_request':
      return {
        kind: given.type,
        approvals: given.parameters.required_approving_review_count,
        dismissesStale: given.parameters.dismiss_stale_reviews_on_push,
      };
    case 'merge_queue':
      return {
        kind: given.type,
        method: given.parameters.merge_method === 'MERGE' ? 'merge' : 'squash',
        checkTimeoutMinutes: given.parameters.check_response_timeout_minutes,
      };
    default:
      return { kind: given.type };
  }
}

function rulesetOf({ repository, params }: RepositoryCall): Ruleset {
  const ruleset = repository.rulesets.get(Number(params['ruleset_id']));
  if (ruleset === undefined) throw new ApiError(404, 'Not Found');
  return ruleset;
}

function shown({ world, repository }: RepositoryCall, ruleset: Ruleset, status: number): Reply {
  const { include, exclude, rules } = ruleset;
  const body = {
    ...presentRuleset(world, repository, ruleset),
    conditions: { ref_name: { include, exclude } },
    rules: rules.map(presentRule),
  };
  return { status, body };
}
