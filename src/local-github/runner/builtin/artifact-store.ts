import type { Repository } from '../../model/repository.ts';
import type { Artifact } from '../../model/workflow-run.ts';
import type { World } from '../../model/world.ts';
import { nodeId } from '../../model/node-id.ts';

const DAY_MS = 86_400_000;

/** Keeps an artifact of a run for `retentionDays` (90 at most). */
export function addArtifact(
  world: World,
  repository: Repository,
  runId: number,
  { name, zip, retentionDays }: { name: string; zip: Uint8Array; retentionDays: number },
): Artifact {
  const id = world.nextId();
  const createdAt = world.clock.now();
  const days = retentionDays > 0 ? Math.min(retentionDays, 90) : 90;
  const expiresAt = createdAt + days * DAY_MS;
  const artifact: Artifact = {
    id,
    nodeId: nodeId('AR', id),
    runId,
    name,
    zip,
    createdAt,
    expiresAt,
  };
  repository.artifacts.set(id, artifact);
  return artifact;
}

/** A run's artifacts that have not expired, the newest of each name. */
export function artifactsOf(
  world: World,
  repository: Repository,
  runId: number,
): ReadonlyMap<string, Artifact> {
  const now = world.clock.now();
  const live = [...repository.artifacts.values()].filter(
    (artifact) => artifact.runId === runId && artifact.expiresAt > now,
  );
  return new Map(live.map((artifact) => [artifact.name, artifact]));
}
