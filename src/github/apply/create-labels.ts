import { z } from 'zod';
import type { NodeId } from '../../core/ids.ts';
import type { LabelDefinition } from '../../core/labels.ts';
import type { GitHubClient } from '../client/client.ts';
import type { Purpose } from '../client/purpose.ts';
import { sendMutations } from './send-mutations.ts';

/**
 * Makes labels that Pawl needs and the repository lacks, in one request. One that somebody else made
 * a moment ago is left out of the answer: the next look finds it.
 */
export async function createLabels(
  client: GitHubClient,
  purpose: Purpose,
  repositoryId: NodeId,
  labels: readonly LabelDefinition[],
): Promise<ReadonlyMap<string, NodeId>> {
  const answers = await sendMutations(
    client,
    purpose,
    labels.map(({ name, color, description }) => ({
      field: 'createLabel',
      input: { repositoryId, name, color, description },
      selection: '{ label { id name } }',
    })),
  );
  return new Map(
    answers.flatMap((answer) => {
      const made = answer.ok ? createdSchema.parse(answer.payload).label : undefined;
      return made ? [[made.name, made.id] as const] : [];
    }),
  );
}

const createdSchema = z.object({
  label: z
    .object({ name: z.string(), id: z.custom<NodeId>((id) => typeof id === 'string') })
    .nullable(),
});
