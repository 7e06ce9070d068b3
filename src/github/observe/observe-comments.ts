import { z } from 'zod';
import type { IssueComment } from '../../core/choose-comments.ts';
import type { Millis } from '../../core/ids.ts';
import type { Actor, IssueFacts, Snapshot } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { joinFragments } from './observe-fragments.ts';
import { rolesOf } from './observe-roles.ts';
import { actor, millis, nodes } from './observe-schema.ts';
import { readActor } from './read-actor.ts';
import { saysSomething } from './read-issue.ts';

/** What was said below an issue, oldest first, and the roles of those who said it. */
export interface Discussion {
  readonly comments: readonly IssueComment[];
  /** There are older ones, which were not read. */
  readonly isCut: boolean;
  readonly roles: Snapshot['roles'];
}

const SAID = `fragment Said on IssueComment {
  body createdAt lastEditedAt viewerDidAuthor isMinimized authorAssociation
  author { ...Who }
  editor { ...Who }
  userContentEdits(first: 20) { totalCount nodes { editor { ...Who } } }
}`;

const QUERY = `query ObserveComments($id: ID!, $before: String) {
  node(id: $id) { ... on Issue {
    comments(last: 100, before: $before) {
      pageInfo { hasPreviousPage startCursor }
      nodes { ...Said }
    }
  } }
}
${joinFragments(SAID)}`;

const comment = z.object({
  body: z.string(),
  createdAt: millis,
  lastEditedAt: millis.nullable(),
  viewerDidAuthor: z.boolean(),
  isMinimized: z.boolean(),
  authorAssociation: z.string(),
  author: actor,
  editor: actor,
  userContentEdits: nodes(z.object({ editor: actor }))
    .extend({ totalCount: z.number() })
    .nullable(),
});

const answer = z.object({
  node: z.object({
    comments: nodes(comment).extend({
      pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() }),
    }),
  }),
});

type Comment = z.output<typeof comment>;

/**
 * Who belongs to the repository, as GitHub tells it beside each comment. It does not tell an App of
 * members who keep their membership to themselves, nor what any of them may do.
 */
const INSIDERS: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** Pages of a hundred are turned until so many comments of insiders are found, and no more pages than these. */
const ENOUGH = 15;
const MOST_PAGES = 10;

/** So many who look like strangers are asked for all the same, the newest first. */
const MOST_STRANGERS = 5;

/**
 * The newest comments of an issue that readers see, but for commands and Pawl's own: one request for a hundred,
 * and one for each person whose role is not known yet. What strangers say pushes nobody else's word out, and a
 * hundred strangers' comments cost no hundred requests.
 */
export async function observeComments(
  client: GitHubClient,
  { id, number }: Pick<IssueFacts, 'id' | 'number'>,
  now: Millis,
): Promise<Discussion> {
  const purpose = { what: 'observe comments', task: number };
  let shown: readonly Comment[] = [];
  let before: string | null = null;
  let isCut = true;
  for (let page = 1; isCut && page <= MOST_PAGES; page += 1) {
    const { node } = answer.parse(await client.graphql(purpose, QUERY, { id, before }));
    const said = node.comments.nodes.filter((one) => !one.isMinimized && saysSomething(one));
    shown = [...said, ...shown];
    const { hasPreviousPage, startCursor } = node.comments.pageInfo;
    isCut = hasPreviousPage;
    before = startCursor;
    if (shown.filter(isInsider).length >= ENOUGH) break;
  }
  const comments = shown.map(readComment);
  const insiders = new Set(shown.filter(isInsider).flatMap(({ author }) => author?.login ?? []));
  return { comments, isCut, roles: await rolesOf(client, worthAsking(comments, insiders), now) };
}

function isInsider({ authorAssociation }: Pick<Comment, 'authorAssociation'>): boolean {
  return INSIDERS.has(authorAssociation);
}

function readComment(node: Comment): IssueComment {
  return {
    author: readActor(node.author),
    at: node.createdAt,
    text: node.body,
    editors: readEditors(node),
  };
}

/** GitHub lists the creation as the first edit, once there is a second. Who is not listed is not known. */
function readEditors({
  lastEditedAt,
  editor,
  userContentEdits,
}: Comment): readonly (Actor | undefined)[] {
  if (lastEditedAt === null) return [];
  const listed = userContentEdits?.nodes ?? [];
  const isWhole = listed.length > 0 && listed.length === userContentEdits?.totalCount;
  return [editor, ...listed.map((edit) => edit.editor)]
    .map(readActor)
    .concat(isWhole ? [] : [undefined]);
}

function worthAsking(
  comments: readonly IssueComment[],
  insiders: ReadonlySet<string>,
): readonly (Actor | undefined)[] {
  const strangers = new Set<string>();
  return comments.toReversed().flatMap(({ author, editors }) => {
    if (author && !author.bot && !insiders.has(author.login)) {
      if (strangers.size < MOST_STRANGERS) strangers.add(author.login);
      if (!strangers.has(author.login)) return [];
    }
    return [author, ...editors];
  });
}
