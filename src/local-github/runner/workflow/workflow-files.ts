import type { Repository } from '../../model/repository.ts';
import type { WorkflowFile } from '../engine.ts';
import type { LoadedWorkflow } from './definition.ts';

/** Files that GitHub takes for workflows. */
const FOLDER = '.github/workflows';

/** By path and blob, whichever world they are in; the oldest first. */
const loaded = new Map<string, Promise<LoadedWorkflow>>();
const MOST_LOADED = 500;

/** Reads workflow files of commits and parses each content once. */
export class WorkflowFiles {
  /** The workflow files of a commit; with `mark`, only those whose text holds it. */
  async read(repository: Repository, sha: string, mark?: RegExp): Promise<readonly WorkflowFile[]> {
    const files: WorkflowFile[] = [];
    const folder = await repository.git.objectInfo(`${sha}:${FOLDER}`);
    if (folder?.type !== 'tree') return files;
    for (const entry of (await repository.git.readTree(folder.sha)) ?? []) {
      if (entry.type !== 'blob' || !/\.ya?ml$/.test(entry.path)) continue;
      const path = `${FOLDER}/${entry.path}`;
      const key = `${path} ${entry.sha}`;
      let loading = loaded.get(key);
      if (loading === undefined) {
        const bytes = await repository.git.readBlob(entry.sha);
        const content = new TextDecoder().decode(bytes);
        if (mark !== undefined && !mark.test(content)) continue;
        loading = load(path, content);
        loaded.set(key, loading);
        const [oldest] = loaded.keys();
        if (loaded.size > MOST_LOADED && oldest !== undefined) loaded.delete(oldest);
      }
      files.push({ path, loaded: await loading });
    }
    return files;
  }
}

async function load(path: string, content: string): Promise<LoadedWorkflow> {
  const { loadWorkflow } = await import('./load-workflow.ts');
  return loadWorkflow(path, content);
}
