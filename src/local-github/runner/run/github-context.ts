import type { World } from '../../model/world.ts';
import { presentRepository } from '../../rest/present/repository.ts';
import { presentUser } from '../../rest/present/user.ts';
import type { RunState } from './run-state.ts';

/** The webhook payload of the event that started a run, as `github.event` and the event file have it. */
export function eventPayload(world: World, state: RunState): Readonly<Record<string, unknown>> {
  return {
    ...state.origin.payload,
    repository: presentRepository(world, state.repository),
    sender: presentUser(world, state.run.actor),
  };
}

/** The `github` context of a run, without what belongs to one job or step. */
export function githubContext(world: World, state: RunState): Readonly<Record<string, unknown>> {
  const { run, repository, origin } = state;
  const { api, graphql, web } = world.addresses;
  const [, refKind, refName = origin.ref] =
    /^refs\/(heads|tags|pull)\/(.*)$/s.exec(origin.ref) ?? [];
  const ofDefaultBranch = !['push', 'pull_request', 'merge_group', 'workflow_dispatch'].includes(
    origin.event,
  );
  const fileRef = ofDefaultBranch ? `refs/heads/${repository.defaultBranch}` : origin.ref;
  return {
    event_name: origin.event,
    event: eventPayload(world, state),
    ref: origin.ref,
    ref_name: refName,
    ref_type: refKind === 'tags' ? 'tag' : 'branch',
    ref_protected: repository.protections.has(refName),
    sha: origin.sha,
    head_ref: origin.headRef,
    base_ref: origin.baseRef,
    repository: repository.fullName,
    repository_id: String(repository.id),
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    repositoryUrl: `${world.addresses.git}/${repository.fullName}.git`,
    repository_visibility: repository.private ? 'private' : 'public',
    actor: run.actor.login,
    actor_id: String(run.actor.id),
    triggering_actor: run.triggeringActor.login,
    run_id: String(run.id),
    run_number: String(run.runNumber),
    run_attempt: String(run.runAttempt),
    workflow: run.workflow.name,
    workflow_ref: `${repository.fullName}/${run.workflow.path}@${fileRef}`,
    workflow_sha: origin.sha,
    server_url: web,
    api_url: api,
    graphql_url: graphql,
    retention_days: '90',
    secret_source: 'Actions',
  };
}
