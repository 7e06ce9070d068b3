import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { html, type Html } from './html.ts';

/** A workflow run with its jobs, their steps and logs. */
export function runPage(world: World, repository: Repository, id: number): Html | undefined {
  const run = repository.runs.get(id);
  if (run === undefined) return undefined;
  const { fullName } = repository;
  return html`
    <p><a href="/${fullName}">${fullName}</a></p>
    <h1>${run.workflow.name}: ${run.displayTitle}</h1>
    <p>
      <strong>${run.conclusion ?? run.status}</strong>, run ${run.runNumber}, attempt
      ${run.runAttempt}, by ${run.event} on ${run.headBranch}, ${world.clock.iso(run.createdAt)}
    </p>
    ${run.jobs.map(
      ({ name, status, conclusion, runAttempt, steps, log, id: jobId }) => html`
        <h2 id="${jobId}">
          ${name}: ${conclusion ?? status} <span class="quiet">attempt ${runAttempt}</span>
        </h2>
        <ol>
          ${steps.map((step) => html`<li>${step.name}: ${step.conclusion ?? step.status}</li>`)}
        </ol>
        <details>
          <summary>Log</summary>
          <pre>${log}</pre>
        </details>
      `,
    )}
  `;
}
