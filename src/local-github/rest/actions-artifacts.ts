import { ApiError } from '../http/api-error.ts';
import type { Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import type { Artifact } from '../model/workflow-run.ts';
import { artifactOf, counted, runOf } from './actions-find.ts';
import { redirect } from './actions-runs.ts';
import { presentArtifact } from './present/artifact.ts';
import { queryText } from './query-text.ts';

/** Operations on artifacts. */
export const artifactHandlers: Handlers['repository'] = {
  'actions/list-artifacts-for-repo': (call) => list(call, () => true),
  'actions/list-workflow-run-artifacts': (call) => {
    const { id } = runOf(call);
    return list(call, (artifact) => artifact.runId === id);
  },
  'actions/get-artifact': (call) => ({
    status: 200,
    body: presentArtifact(call.world, call.repository, artifactOf(call)),
  }),
  'actions/download-artifact': (call) => {
    const artifact = artifactOf(call);
    if (call.params['archive_format'] !== 'zip') throw new ApiError(404, 'Not Found');
    if (artifact.expiresAt <= call.world.clock.now()) {
      throw new ApiError(410, 'Artifact has expired');
    }
    return redirect(call.world.publishDownload(artifact.zip, 'application/zip'));
  },
  'actions/delete-artifact': (call) => {
    call.repository.artifacts.delete(artifactOf(call).id);
    return { status: 204 };
  },
};

function list(call: RepositoryCall, isWanted: (artifact: Artifact) => boolean): Promise<Reply> {
  const { world, repository } = call;
  const name = queryText(call, 'name');
  const artifacts = [...repository.artifacts.values()].filter(
    (artifact) => isWanted(artifact) && (name === undefined || artifact.name === name),
  );
  return pageReply(
    call,
    artifacts.toReversed(),
    (artifact) => presentArtifact(world, repository, artifact),
    counted('artifacts'),
  );
}
