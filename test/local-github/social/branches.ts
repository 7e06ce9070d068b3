import type { Octokit } from '@octokit/rest';
import { engine } from './social-site.ts';

/** Makes a branch off another with one commit more, and gives that commit's sha. */
export async function branchWith(
  octokit: Octokit,
  branch: string,
  files: Readonly<Record<string, string>>,
  { from = 'main', message = `Change ${Object.keys(files).join(', ')}` } = {},
): Promise<string> {
  const base = await octokit.git.getRef({ ...engine, ref: `heads/${from}` });
  const parent = base.data.object.sha;
  const sha = await commitOn(octokit, parent, files, message);
  if (branch === from) {
    await octokit.git.updateRef({ ...engine, ref: `heads/${branch}`, sha });
  } else {
    await octokit.git.createRef({ ...engine, ref: `refs/heads/${branch}`, sha });
  }
  return sha;
}

async function commitOn(
  octokit: Octokit,
  parent: string,
  files: Readonly<Record<string, string>>,
  message: string,
): Promise<string> {
  const tree = await octokit.git.createTree({
    ...engine,
    base_tree: parent,
    tree: Object.entries(files).map(([path, content]) => ({
      path,
      content,
      mode: '100644' as const,
      type: 'blob' as const,
    })),
  });
  const commit = await octokit.git.createCommit({
    ...engine,
    message,
    tree: tree.data.sha,
    parents: [parent],
  });
  return commit.data.sha;
}

/** Waits until GitHub has worked out whether a pull request can be merged. */
export async function knownMergeable(octokit: Octokit, pull_number: number) {
  for (;;) {
    const { data } = await octokit.pulls.get({ ...engine, pull_number });
    if (data.mergeable !== null) return data;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Opens a pull request of a new branch and waits until it is known to be mergeable. */
export async function openPull(
  octokit: Octokit,
  branch: string,
  files: Readonly<Record<string, string>>,
  fields: { readonly title?: string; readonly body?: string; readonly base?: string } = {},
) {
  const { title = `Change by ${branch}`, base = 'main', ...rest } = fields;
  await branchWith(octokit, branch, files);
  const { data } = await octokit.pulls.create({ ...engine, title, head: branch, base, ...rest });
  return knownMergeable(octokit, data.number);
}
