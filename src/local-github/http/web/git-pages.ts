import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { html, type Html } from './html.ts';

/** A commit: its message and what it changed. */
export async function commitPage(
  world: World,
  { git, fullName }: Repository,
  rev: string,
): Promise<Html | undefined> {
  const sha = await git.resolve(rev);
  const commit = sha === undefined ? undefined : await git.readCommit(sha);
  if (commit === undefined) return undefined;
  const before = commit.parents[0] ?? (await git.writeTree(undefined, []));
  const files = await git.changedFiles(before, commit.sha);
  return html`
    <p><a href="/${fullName}">${fullName}</a></p>
    <h1><code>${commit.sha}</code></h1>
    <p>${commit.author.name} ${world.clock.iso(commit.author.at)}</p>
    <pre>${commit.message}</pre>
    ${files.map(
      ({ path, additions, deletions, patch }) => html`
        <h3>${path} <span class="quiet">+${additions} −${deletions}</span></h3>
        <pre>${patch}</pre>
      `,
    )}
  `;
}

/** A file as it is at a branch or commit, whose name may have slashes. */
export async function filePage(
  { git, fullName }: Repository,
  segments: readonly string[],
): Promise<Html | undefined> {
  for (let end = 1; end < segments.length; end += 1) {
    const rev = segments.slice(0, end).join('/');
    const path = segments.slice(end).join('/');
    const bytes = await git.readFile(rev, path);
    if (bytes === undefined) continue;
    return html`
      <p><a href="/${fullName}">${fullName}</a></p>
      <h1>${path}</h1>
      <p class="quiet">${rev}</p>
      <pre>${Buffer.from(bytes).toString()}</pre>
    `;
  }
  return undefined;
}
