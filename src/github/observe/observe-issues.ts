import { TASK_LABEL } from '../../core/labels.ts';
import type { GitHubClient } from '../client/client.ts';
import { EARLIER_QUERY } from './observe-fragments.ts';
import { earlierSchema } from './observe-issue-schema.ts';
import type { IssueNode } from './observe-issue-schema.ts';
import { isOwnPull, readIssue } from './read-issue.ts';
import type { IssueRead } from './read-issue.ts';

/**
 * Pages of a hundred references that are gone back for one of Pawl's own: anybody may make as many as he
 * likes, and most issues with many have none.
 */
const MAX_REFERENCE_PAGES = 20;

/** Reads issues whole: of those with long histories what is earlier is asked for, as far as it counts. */
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
 * was given count, and Pawl's own changes of labels push that one back. Of the references Pawl's own
 * newest counts: where GitHub deletes merged branches nothing else tells of a merge.
 */
async function withEarlier(client: GitHubClient, issue: IssueNode): Promise<IssueNode> {
  let { comments, events, references } = issue;
  for (let page = 0; ; page += 1) {
    const wantsComments = comments.pageInfo.hasPreviousPage;
    const wantsEvents = events.pageInfo.hasPreviousPage && !events.nodes.some(givesLabel);
    const wantsReferences =
      references.pageInfo.hasPreviousPage &&
      page < MAX_REFERENCE_PAGES &&
      !references.nodes.some(({ source }) => isOwnPull(source, issue.number));
    if (!wantsComments && !wantsEvents && !wantsReferences) {
      return { ...issue, comments, events, references };
    }
    const { node } = earlierSchema.parse(
      await client.graphql({ what: 'observe earlier', task: issue.number }, EARLIER_QUERY, {
        id: issue.id,
        comments: wantsComments,
        commentsBefore: comments.pageInfo.startCursor,
        events: wantsEvents,
        eventsBefore: events.pageInfo.startCursor,
        references: wantsReferences,
        referencesBefore: references.pageInfo.startCursor,
      }),
    );
    if (node.comments) comments = before(node.comments, comments);
    if (node.events) events = before(node.events, events);
    if (node.references) references = before(node.references, references);
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
