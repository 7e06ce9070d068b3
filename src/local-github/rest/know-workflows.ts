import type { RepositoryCall } from '../http/handler.ts';
import { engineOf } from '../runner/engine.ts';

/** GitHub knows a workflow once its file is on the default branch, or a run of it began. */
export async function knowWorkflows({ world, repository }: RepositoryCall): Promise<void> {
  const engine = engineOf(world);
  const tip = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
  if (tip === undefined) return;
  for (const { path, loaded } of await engine.workflowFiles(repository, tip)) {
    engine.workflowRecord(repository, path, loaded.valid ? loaded.definition.name : loaded.name);
  }
}
