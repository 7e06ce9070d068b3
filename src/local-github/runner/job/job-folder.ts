import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders of one job, all of its own. */
export interface JobFolder {
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
  readonly toolCache: string;
  /** Where actions of other repositories are put. */
  readonly actions: string;
  /** The files behind `GITHUB_ENV` and its kin, and the event. */
  readonly files: string;
}

/** Makes a fresh folder below `parent` for a job of the repository called `name`. */
export async function createJobFolder(parent: string, name: string): Promise<JobFolder> {
  await mkdir(parent, { recursive: true });
  const root = await mkdtemp(join(parent, 'job-'));
  const folder: JobFolder = {
    root,
    workspace: join(root, 'work', name, name),
    temp: join(root, 'work', '_temp'),
    home: join(root, 'home'),
    toolCache: join(root, 'tools'),
    actions: join(root, 'work', '_actions'),
    files: join(root, 'work', '_temp', '_runner_file_commands'),
  };
  const { workspace, home, toolCache, actions, files } = folder;
  await Promise.all(
    [workspace, home, toolCache, actions, files].map((path) => mkdir(path, { recursive: true })),
  );
  return folder;
}

/** Removes a job's folder with all that its steps left there. */
export async function removeJobFolder({ root }: JobFolder): Promise<void> {
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
}
