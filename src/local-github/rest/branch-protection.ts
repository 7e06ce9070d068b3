import { z } from 'zod';
import { protectionOf } from '../domain/branch-rules.ts';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, RepositoryCall } from '../http/handler.ts';
import type { RequiredCheck } from '../model/repository.ts';
import { presentProtection } from './present/branch-protection.ts';

const notBuilt = z.null().optional();
const check = z.object({ context: z.string(), app_id: z.number().nullish() });
const protection = z.object({
  required_status_checks: z
    .object({
      strict: z.boolean(),
      contexts: z.array(z.string()).default([]),
      checks: z.array(check).optional(),
    })
    .nullable(),
  enforce_admins: z.boolean().nullable(),
  required_pull_request_reviews: z
    .object({
      required_approving_review_count: z.number().default(1),
      dismiss_stale_reviews: z.boolean().default(false),
      require_code_owner_reviews: z.literal(false).optional(),
      require_last_push_approval: z.literal(false).optional(),
    })
    .nullable(),
  restrictions: notBuilt,
  allow_force_pushes: z.boolean().nullish(),
  allow_deletions: z.boolean().nullish(),
});
const unsupported = [
  'restrictions',
  'required_linear_history',
  'block_creations',
  'required_conversation_resolution',
  'lock_branch',
] as const;
const unsupportedOfReviews = [
  'dismissal_restrictions',
  'bypass_pull_request_allowances',
  'require_code_owner_reviews',
  'require_last_push_approval',
] as const;

/** Classic branch protection as far as it is built. */
export const branchProtectionHandlers: Handlers = {
  repository: {
    'repos/get-branch-protection': async (call) => {
      const branch = await branchOf(call);
      const known = protectionOf(call.repository, branch);
      if (known === undefined) throw new ApiError(404, 'Branch not protected');
      return { status: 200, body: presentProtection(call.world, call.repository, branch, known) };
    },
    'repos/update-branch-protection': async (call) => {
      const branch = await branchOf(call);
      refuseUnsupported(call.body);
      const given = protection.parse(call.body);
      const required = given.required_status_checks;
      const reviews = given.required_pull_request_reviews;
      const next = {
        requiredChecks: requiredChecks(required),
        strict: required?.strict ?? false,
        approvals: reviews?.required_approving_review_count,
        dismissesStale: reviews?.dismiss_stale_reviews ?? false,
        enforceAdmins: given.enforce_admins ?? false,
        allowForcePushes: given.allow_force_pushes ?? false,
        allowDeletions: given.allow_deletions ?? false,
      };
      call.repository.protections.set(branch, next);
      return { status: 200, body: presentProtection(call.world, call.repository, branch, next) };
    },
    'repos/delete-branch-protection': async (call) => {
      const branch = await branchOf(call);
      if (!call.repository.protections.delete(branch)) {
        throw new ApiError(404, 'Branch not protected');
      }
      return { status: 204 };
    },
  },
  other: {},
};

type RequiredChecks = z.infer<typeof protection>['required_status_checks'];

function requiredChecks(required: RequiredChecks): RequiredCheck[] {
  const bound = required?.checks?.map(({ context, app_id: app }) => ({
    context,
    // GitHub takes -1 for "any App".
    appId: app === -1 ? undefined : (app ?? undefined),
  }));
  return bound ?? (required?.contexts ?? []).map((context) => ({ context, appId: undefined }));
}

function refuseUnsupported(body: unknown): void {
  const given = z.record(z.string(), z.unknown()).parse(body);
  const reviews = Object(given['required_pull_request_reviews']);
  const isAsked = (value: unknown): boolean =>
    value !== undefined && value !== null && value !== false;
  const wanted =
    unsupported.find((name) => isAsked(given[name])) ??
    unsupportedOfReviews.find((name) => isAsked(Reflect.get(reviews, name)));
  if (wanted === undefined) return;
  throw new ApiError(501, `Not built in local-github: branch protection's ${wanted}`);
}

async function branchOf({ repository, params }: RepositoryCall): Promise<string> {
  const branch = params['branch'] ?? '';
  if ((await repository.git.resolve(`refs/heads/${branch}`)) === undefined) {
    throw new ApiError(404, 'Branch not found');
  }
  return branch;
}
