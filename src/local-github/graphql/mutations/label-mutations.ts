import { addLabels, removeLabel } from '../../domain/issue-labels.ts';
import { createLabel } from '../../domain/labels.ts';
import { accountOf } from '../access.ts';
import type { Node, Nodes } from '../nodes.ts';
import { echo, entityOf, writableIssue, writableRepository, type Input } from './mutation-input.ts';

interface LabelableInput {
  readonly labelableId: string;
  readonly labelIds: readonly string[];
}

interface CreateLabelInput {
  readonly repositoryId: string;
  readonly name: string;
  readonly color: string;
  readonly description?: string | null;
}

/** Mutations of labels. */
export function labelMutations(nodes: Nodes): Node {
  const { world } = nodes;
  const actor = accountOf(nodes.actor);
  return {
    createLabel: (args: Input<CreateLabelInput>) => {
      const { repositoryId, name, color, description } = args.input;
      const repository = writableRepository(
        nodes,
        repositoryId,
        'write',
        'issues',
        'pull_requests',
      );
      const fields = { name, color, description: description ?? undefined };
      const label = createLabel(world, repository, actor, fields);
      return { ...echo(args), label: nodes.label(repository, label) };
    },
    addLabelsToLabelable: async (args: Input<LabelableInput>) => {
      const { repository, issue } = writableIssue(nodes, args.input.labelableId);
      const labels = args.input.labelIds.map((id) => entityOf(nodes, 'label', id).label);
      const names = labels.map((label) => label.name);
      await addLabels(world, repository, actor, issue, names);
      return { ...echo(args), labelable: nodes.issue(repository, issue) };
    },
    removeLabelsFromLabelable: async (args: Input<LabelableInput>) => {
      const { repository, issue } = writableIssue(nodes, args.input.labelableId);
      const labels = args.input.labelIds.map((id) => entityOf(nodes, 'label', id).label);
      for (const label of labels) {
        // One that is not there (any more) is passed over: only REST answers 404 for it.
        if (!issue.labels.includes(label)) continue;
        await removeLabel(world, repository, actor, issue, label.name);
      }
      return { ...echo(args), labelable: nodes.issue(repository, issue) };
    },
  };
}
