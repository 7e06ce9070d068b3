import { z } from 'zod';
import type { CheckRunChanges } from '../domain/checks.ts';

const statuses = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'] as const;
const conclusions = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'stale',
  'timed_out',
] as const;
const annotation = z.object({
  path: z.string(),
  start_line: z.number(),
  end_line: z.number(),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  message: z.string(),
  title: z.string().nullish(),
  raw_details: z.string().nullish(),
});
const fields = z.object({
  name: z.string().optional(),
  status: z.enum(statuses).optional(),
  conclusion: z.enum(conclusions).optional(),
  started_at: z.string().optional(),
  completed_at: z.string().optional(),
  details_url: z.string().optional(),
  external_id: z.string().optional(),
  output: z
    .object({
      title: z.string().nullish(),
      summary: z.string().nullish(),
      text: z.string().nullish(),
      annotations: z.array(annotation).max(50).optional(),
    })
    .optional(),
});

/** What the body of `checks/create` and `checks/update` says about a check run. */
export function checkRunFields(body: unknown): CheckRunChanges {
  const given = fields.parse(body);
  const { output } = given;
  return {
    name: given.name,
    status: given.status,
    conclusion: given.conclusion,
    startedAt: given.started_at === undefined ? undefined : Date.parse(given.started_at),
    completedAt: given.completed_at === undefined ? undefined : Date.parse(given.completed_at),
    detailsUrl: given.details_url,
    externalId: given.external_id,
    output: output && {
      title: output.title ?? undefined,
      summary: output.summary ?? undefined,
      text: output.text ?? undefined,
      annotations: (output.annotations ?? []).map((one) => ({
        path: one.path,
        startLine: one.start_line,
        endLine: one.end_line,
        level: one.annotation_level,
        message: one.message,
        title: one.title ?? '',
        rawDetails: one.raw_details ?? '',
      })),
    },
  };
}
