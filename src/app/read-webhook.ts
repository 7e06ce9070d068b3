import { z } from 'zod';
import type { WebhookFacts } from './is-news.ts';

const WebhookSchema = z.object({
  action: z.string().optional(),
  ref: z.string().optional(),
  sender: z.object({ login: z.string() }).optional(),
  installation: z.object({ id: z.number() }).optional(),
  check_suite: z
    .object({ app: z.object({ id: z.number(), slug: z.string() }).nullish() })
    .optional(),
  workflow_run: z.object({ path: z.string(), conclusion: z.string().nullable() }).optional(),
  pull_request: z.object({ head: z.object({ ref: z.string() }) }).optional(),
  comment: z.object({ body: z.string() }).optional(),
  repository: z
    .object({
      name: z.string(),
      owner: z.object({ login: z.string() }),
      default_branch: z.string().optional(),
    })
    .optional(),
});

export interface ReadWebhook {
  readonly facts: WebhookFacts;
  readonly repository: { readonly owner: string; readonly name: string } | undefined;
  readonly installationId: number | undefined;
}

/** Reads what matters of a verified webhook's body; `undefined` if it has not the form of one. */
export function readWebhook(event: string, body: unknown): ReadWebhook | undefined {
  const parsed = WebhookSchema.safeParse(body);
  if (!parsed.success) return undefined;
  const { action, ref, sender, installation, repository } = parsed.data;
  return {
    facts: {
      event,
      action,
      ref,
      sender: sender?.login,
      suiteOf: parsed.data.check_suite?.app ?? undefined,
      workflow: parsed.data.workflow_run,
      head: parsed.data.pull_request?.head.ref,
      comment: parsed.data.comment?.body,
      defaultBranch: repository?.default_branch,
    },
    repository: repository && { owner: repository.owner.login, name: repository.name },
    installationId: installation?.id,
  };
}
