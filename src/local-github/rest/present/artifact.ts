import { createHash } from 'node:crypto';
import type { Repository } from '../../model/repository.ts';
import type { Artifact } from '../../model/workflow-run.ts';
import type { World } from '../../model/world.ts';

/** GitHub's `artifact`. */
export function presentArtifact(world: World, repository: Repository, artifact: Artifact) {
  const url = `${world.addresses.api}/repos/${repository.fullName}/actions/artifacts/${artifact.id}`;
  const run = repository.runs.get(artifact.runId);
  return {
    id: artifact.id,
    node_id: artifact.nodeId,
    name: artifact.name,
    size_in_bytes: artifact.zip.byteLength,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt <= world.clock.now(),
    digest: `sha256:${createHash('sha256').update(artifact.zip).digest('hex')}`,
    created_at: world.clock.iso(artifact.createdAt),
    updated_at: world.clock.iso(artifact.createdAt),
    expires_at: world.clock.iso(artifact.expiresAt),
    workflow_run: {
      id: artifact.runId,
      repository_id: repository.id,
      head_repository_id: repository.id,
      head_branch: run?.headBranch ?? repository.defaultBranch,
      head_sha: run?.headSha ?? '',
    },
  };
}
