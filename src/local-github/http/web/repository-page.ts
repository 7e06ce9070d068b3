import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { html, type Html } from './html.ts';

/** A repository: how to clone it, its issues, pull requests, runs and latest commits. */
export async function repositoryPage(world: World, repository: Repository): Promise<Html> {
  const { git, fullName, defaultBranch } = repository;
  const tip = await git.resolve(`refs/heads/${defaultBranch}`);
  const commits = tip === undefined ? [] : await git.log(tip, { first: 20 });
  const issues = [...repository.issues.values()].toReversed();
  const runs = [...repository.runs.values()].toReversed();
  return html`
    <h1>${fullName}</h1>
    <p>${repository.description}</p>
    <pre>git clone ${world.addresses.git}/${fullName}.git</pre>
    <h2>Issues and pull requests</h2>
    <ul>
      ${issues.map(({ number, title, state, pullRequest }) => {
        const kind = pullRequest === undefined ? 'issues' : 'pull';
        const shown = pullRequest?.merged === true ? 'merged' : state;
        return html`<li>
          <a href="/${fullName}/${kind}/${number}">#${number} ${title}</a>
          <span class="quiet">${shown}</span>
        </li>`;
      })}
    </ul>
    <h2>Workflow runs</h2>
    <ul>
      ${runs.map(
        ({ id, workflow, displayTitle, status, conclusion }) =>
          html`<li>
            <a href="/${fullName}/actions/runs/${id}">${workflow.name}: ${displayTitle}</a>
            <span class="quiet">${conclusion ?? status}</span>
          </li>`,
      )}
    </ul>
    <h2>Commits on ${defaultBranch}</h2>
    <ul>
      ${commits.map(
        ({ sha, message, author }) =>
          html`<li>
            <code>${sha.slice(0, 7)}</code> ${message.split('\n')[0]}
            <span class="quiet">${author.name}</span>
          </li>`,
      )}
    </ul>
  `;
}
