import { z } from 'zod';

export const WORKFLOW_FOLDER = '.github/workflows';

/** The files of a folder, with their texts; a folder within it, or a file that is no text, has none. */
export const workflowEntries = z
  .array(
    z.object({
      name: z.string(),
      object: z.object({ text: z.string().nullable().optional() }).nullable(),
    }),
  )
  .nullable();

export type WorkflowEntries = z.output<typeof workflowEntries>;
