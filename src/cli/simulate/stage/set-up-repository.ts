import { createRepository } from '../../../local-github/domain/repositories.ts';
import { addRuleset } from '../../../local-github/domain/rulesets.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { BranchRule } from '../../../local-github/model/ruleset.ts';
import type { World } from '../../../local-github/model/world.ts';
import { commitFiles } from './commit-files.ts';
import type { RepositoryKind } from './repository-kind.ts';
import { seedFiles } from './seed-files.ts';
import type { Cast } from './stage.ts';

export interface StagedRepository {
  readonly kind: RepositoryKind;
  readonly repository: Repository;
}

/** Makes a repository of a kind, with its people, files and rules. */
export async function setUpRepository(
  world: World,
  cast: Cast,
  kind: RepositoryKind,
): Promise<StagedRepository> {
  const repository = await createRepository(world, cast.owner.user, kind.name);
  const { collaborators } = repository;
  collaborators.set(cast.maintainer.user.login, 'maintain');
  collaborators.set(cast.writer.user.login, 'write');
  collaborators.set(cast.scanner.user.login, 'write');
  collaborators.set(cast.triager.user.login, 'triage');
  repository.deleteBranchOnMerge = kind.deletesBranches;
  const files = await seedFiles(kind);
  await commitFiles(world, repository, cast.owner, 'Begin', files);
  setRules(world, repository, kind);
  return { kind, repository };
}

function setRules(world: World, repository: Repository, kind: RepositoryKind): void {
  const checks = kind.requiredChecks.map(({ name, ofActions }) => ({
    context: name,
    appId: ofActions ? world.actionsApp.id : undefined,
  }));
  if (kind.rules === 'classic') {
    repository.protections.set(repository.defaultBranch, {
      requiredChecks: checks,
      strict: kind.upToDate,
      approvals: kind.approvals > 0 ? kind.approvals : undefined,
      dismissesStale: false,
      enforceAdmins: false,
      allowForcePushes: true,
      allowDeletions: false,
    });
  }
  if (kind.rules === 'ruleset') {
    const required: BranchRule = {
      kind: 'required_status_checks',
      strict: kind.upToDate,
      checks,
    };
    const queue: BranchRule = { kind: 'merge_queue', method: 'squash', checkTimeoutMinutes: 60 };
    const rules = kind.mergeQueue ? [required, queue] : [required];
    addRuleset(world, repository, { name: 'main', rules });
  }
}
