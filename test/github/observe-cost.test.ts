import { describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import type { DocumentNode, FieldNode, SelectionSetNode } from 'graphql';
import { repositoryQuery, wantedQuery } from '../../src/github/observe/observe-query.ts';
import { issueNumber } from '../support/facts.ts';

/**
 * The price of a query by GitHub's formula ("Rate limits for the GraphQL API"): the requests needed to
 * fill every connection, an outer connection's `first` or `last` multiplied into the inner ones, by 100.
 */
function costOf(query: string): number {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return connections(operation.selectionSet, 1, document) / 100;
}

function connections(set: SelectionSetNode, times: number, document: DocumentNode): number {
  let sum = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = document.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value,
      );
      if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(node.name.value);
      sum += connections(fragment.selectionSet, times, document);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      sum += connections(node.selectionSet, times, document);
    } else if (node.selectionSet) {
      const size = pageSize(node);
      sum +=
        (size === undefined ? 0 : times) +
        connections(node.selectionSet, times * (size ?? 1), document);
    }
  }
  return sum;
}

function pageSize(field: FieldNode): number | undefined {
  const page = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  return page?.value.kind === Kind.INT ? Number(page.value.value) : undefined;
}

describe('one look at a repository', () => {
  it('counts as the documentation’s example does', () => {
    const example = `query { viewer { repositories(first: 100) { edges { node { issues(first: 50) { edges {
      node { labels(first: 60) { edges { node { id } } } } } } } } } } }`;
    expect(costOf(example)).toBe(51.01);
  });

  const noon = Date.parse('2026-01-02T12:00:00Z');
  const nothing = { branches: [], issues: [], dependencies: [] };
  const some = {
    branches: ['pawl/1-1', 'pawl/2-1', 'pawl/3-1', 'pawl/revert-4-1'],
    issues: [4, 5].map(issueNumber),
    dependencies: [6, 7].map(issueNumber),
  };

  it('costs so little that an installation can take hundreds of looks an hour', () => {
    expect(costOf(repositoryQuery(noon, nothing))).toBeLessThan(4);
    expect(costOf(repositoryQuery(noon, some))).toBeLessThan(5);
    expect(costOf(wantedQuery(some))).toBeLessThan(2);
  });

  it('may cost more where all is read anew: a hundred tasks a page', () => {
    expect(costOf(repositoryQuery(undefined, nothing))).toBeLessThan(8);
  });
});
