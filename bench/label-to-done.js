/** What an App asks about itself: tokens, where it is installed, on what. Not for the task. */
const ASIDE = ['mint token', 'find installation', 'sign in', 'sweep'];

/**
 * From a journal of one task: what was asked of GitHub between the request that labelled the issue and
 * the one that closed it, by who asked. What the app asked while it started is before, what it asked
 * afterwards is behind; neither counts.
 */
export function requestsFromLabelToDone(journal) {
  const labelled = journal.findIndex(({ request }) => request?.endsWith('/issues'));
  const closed = journal.findIndex(
    ({ webhook, action }) => webhook === 'issues' && action === 'closed',
  );
  if (labelled < 0 || closed < labelled) throw new Error('the task was not labelled and done');
  const between = journal.slice(labelled + 1, closed);
  const asked = between.filter(({ purpose }) => purpose !== undefined && !ASIDE.includes(purpose));
  const callerOf = (wanted) => asked.find(({ purpose }) => purpose === wanted)?.caller;
  const pick = callerOf('make claim');
  const publish = callerOf('open pull request');
  const steps = {
    pick: asked.filter(({ caller }) => caller === pick),
    publish: asked.filter(({ caller }) => caller === publish),
    app: asked.filter(({ caller }) => caller !== pick && caller !== publish),
  };
  return {
    total: asked.length,
    steps: Object.fromEntries(
      Object.entries(steps).map(([step, requests]) => [step, countByPurpose(requests)]),
    ),
    tokens: between.filter(({ operationId }) => operationId?.endsWith('access-token')).length,
    seconds: (journal[closed].at - journal[labelled].at) / 1000,
  };
}

function countByPurpose(requests) {
  const counts = {};
  for (const { purpose } of requests) counts[purpose] = (counts[purpose] ?? 0) + 1;
  return counts;
}
