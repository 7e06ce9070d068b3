import { z } from 'zod';
import { PawlError } from '../../errors.ts';
import type { TaskText } from '../read-task.ts';
import type { TaskProgress } from './read-progress.ts';

/** What the author of the task without criteria adds when Pawl asks for it. */
const MENDED = `

## Acceptance criteria

- [ ] \`reverse('añb')\` is \`'bña'\`
`;

/** The person of the demo: files issues, labels them, mends one. Talks to GitHub as anybody would. */
export class DemoUser {
  readonly #mended = new Set<number>();

  constructor(
    readonly apiUrl: string,
    readonly repository: string,
    readonly token: string,
  ) {}

  /** Gives the issue's number. */
  async fileTask({ title, body }: TaskText): Promise<number> {
    const issue = await this.#send('POST', 'issues', { title, body, labels: ['agent'] });
    return issue.number;
  }

  /** Adds what is missing to a shipped task that was sent back, once. Gives what was done, in words. */
  async mendSentBack(
    progress: readonly TaskProgress[],
    tasks: readonly TaskText[],
  ): Promise<string | undefined> {
    const sentBack = progress.find(
      ({ state, issue, title }) =>
        state === 'needs-spec' &&
        !this.#mended.has(issue) &&
        title.startsWith('Turn a text around'),
    );
    const task = tasks.find(({ title }) => title === sentBack?.title);
    if (!sentBack || !task) return undefined;
    this.#mended.add(sentBack.issue);
    await this.#send('PATCH', `issues/${sentBack.issue}`, { body: task.body + MENDED });
    return `the author of #${sentBack.issue} adds acceptance criteria`;
  }

  async #send(method: string, path: string, body: object): Promise<{ number: number }> {
    const response = await fetch(`${this.apiUrl}/repos/${this.repository}/${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok)
      throw new PawlError(
        'PAWL_GITHUB_FAILED',
        `${method} ${path}: ${response.status} ${await response.text()}`,
      );
    return z.object({ number: z.number() }).parse(await response.json());
  }
}
