import type { Issue, PullRequest } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { html, type Html } from './html.ts';

/** An issue or pull request with its comments, and for the latter its checks and changes. */
export async function issuePage(
  world: World,
  repository: Repository,
  number: number,
): Promise<Html | undefined> {
  const issue = repository.issues.get(number);
  if (issue === undefined) return undefined;
  const { pullRequest: pull } = issue;
  const state = pull?.merged === true ? 'merged' : issue.state;
  return html`
    <p><a href="/${repository.fullName}">${repository.fullName}</a></p>
    <h1>${issue.title} <span class="quiet">#${number}</span></h1>
    <p>
      <strong>${state}</strong>, opened by ${issue.author.login} ${world.clock.iso(issue.createdAt)}
      ${issue.labels.map(({ name }) => html`<span class="label">${name}</span> `)}
    </p>
    <pre>${issue.body}</pre>
    ${pull === undefined ? html`` : await pullPart(repository, pull)} ${comments(world, issue)}
  `;
}

function comments(world: World, issue: Issue): Html[] {
  return issue.comments.map(
    ({ id, author, body, updatedAt }) => html`
      <h3 id="issuecomment-${id}">
        ${author.login} <span class="quiet">${world.clock.iso(updatedAt)}</span>
      </h3>
      <pre>${body}</pre>
    `,
  );
}

async function pullPart(
  { git, checkRuns, fullName }: Repository,
  pull: PullRequest,
): Promise<Html> {
  const runs = [...checkRuns.values()].filter(({ headSha }) => headSha === pull.headSha);
  const from = await git.mergeBase(pull.baseSha, pull.headSha);
  const files = from === undefined ? [] : await git.changedFiles(from, pull.headSha);
  return html`
    <p>
      <code>${pull.headRef}</code> into <code>${pull.baseRef}</code> at <code>${pull.headSha}</code>
    </p>
    <h2>Checks</h2>
    <ul>
      ${runs.map(
        ({ id, name, status, conclusion, title }) =>
          html`<li>
            <a href="/${fullName}/runs/${id}">${name}</a>: ${conclusion ?? status} ${title}
          </li>`,
      )}
    </ul>
    <h2>Changes</h2>
    ${files.map(
      ({ path, additions, deletions, patch }) => html`
        <h3>${path} <span class="quiet">+${additions} −${deletions}</span></h3>
        <pre>${patch}</pre>
      `,
    )}
  `;
}
