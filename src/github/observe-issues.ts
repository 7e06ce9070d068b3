import { TASK_LABEL } from '../core/labels.ts';
import type { GitHubClient } from './client.ts';
import { EARLIER_QUERY } from './observe-fragments.ts';
import { earlierSchema } from './observe-issue-schema.ts';
import type { IssueNode } from './observe-issue-schema.ts';
import { readIssue } from './read-issue.ts';
import type { IssueRead } from './read-issue.ts';

/** Reads issues whole: of those with long histories the earlier comments and events are asked for. */
export async function readIssues(
  client: GitHubClient,
  nodes: readonly IssueNode[],
): Promise<readonly IssueRead[]> {
  const whole: IssueRead[] = [];
  for (const node of nodes) whole.push(readIssue(await withEarlier(client, node)));
  return whole;
}

/**
 * Comments all count: a `/pawl hold` stands until somebody lifts it. Of the events all since the label
 * was given count, and Pawl's own changes of labels push that one back.
 */
async function withEarlier(client: GitHubClient, issue: IssueNode): Promise<IssueNode> {
  let { comments, events } = issue;
  for (;;) {
    const wantsComments = comments.pageInfo.hasPreviousPage;
    const wantsEvents = events.pageInfo.hasPreviousPage && !events.nodes.some(givesLabel);
    if (!wantsComments && !wantsEvents) return { ...issue, comments, events };
    const { node } = earlierSchema.parse(
      await client.graphql({ what: 'observe earlier', task: issue.number }, EARLIER_QUERY, {
        id: issue.id,
        comments: wantsComments,
        commentsBefore: comments.pageInfo.startCursor,
        events: wantsEvents,
        eventsBefore: events.pageInfo.startCursor,
      }),
    );
    if (node.comments) comments = before(node.comments, comments);
    if (node.events) events = before(node.events, events);
  }
}

function before<Page extends { readonly nodes: readonly unknown[] }>(
  earlier: Page,
  later: Page,
): Page {
  return { ...earlier, nodes: [...earlier.nodes, ...later.nodes] };
}

function givesLabel(event: IssueNode['events']['nodes'][number]): boolean {
  return event.__typename === 'LabeledEvent' && event.label.name === TASK_LABEL;
}
