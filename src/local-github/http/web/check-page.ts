import type { Repository } from '../../model/repository.ts';
import { html, type Html } from './html.ts';

/** A check run: how it ended and what it had to say. */
export function checkPage({ fullName, checkRuns }: Repository, id: number): Html | undefined {
  const run = checkRuns.get(id);
  if (run === undefined) return undefined;
  const { name, app, status, conclusion, headSha, title, summary, text, annotations } = run;
  return html`
    <p><a href="/${fullName}">${fullName}</a></p>
    <h1>${name}: ${conclusion ?? status}</h1>
    <p>
      By ${app.name} on <a href="/${fullName}/commit/${headSha}"><code>${headSha}</code></a>
    </p>
    <h2>${title}</h2>
    <pre>${summary}</pre>
    <pre>${text}</pre>
    ${annotations.map(
      ({ path, startLine, level, message }) =>
        html`<p>${level}: ${path}:${startLine} ${message}</p>`,
    )}
  `;
}
