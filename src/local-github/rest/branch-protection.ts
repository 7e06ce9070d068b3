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
  required_pull_request_reviews: notBuilt,
  restrictions: notBuilt,
  allow_force_pushes: z.boolean().nullish(),
  allow_deletions: z.boolean().nullish(),
});
const unsupported = [
  'required_pull_request_reviews',
  'restrictions',
  'required_linear_history',
  'block_creations',
  'required_conversation_resolution',
  'lock_branch',
] as const;

/** Classic branch protection as far as it is built, and the rules of rulesets, which are none. */
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
      const next = {
        requiredChecks: requiredChecks(required),
        strict: required?.strict ?? false,
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
    'repos/get-branch-rules': () => ({ status: 200, body: [], total: 0 }),
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
  const wanted = unsupported.find(
    (name) => given[name] !== undefined && given[name] !== null && given[name] !== false,
  );
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
