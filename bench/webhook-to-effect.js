/** Seconds from the `check_suite completed` that made a pull request green until its merge was asked for. */
export function secondsToMerge(journal) {
  const heads = new Map(
    journal
      .filter(({ webhook }) => webhook === 'pull_request')
      .map(({ payload }) => [payload.pull_request.number, payload.pull_request.head.sha]),
  );
  return journal.flatMap(({ purpose, request, at, status }) => {
    if (purpose !== 'merge' || status !== 200) return [];
    const head = heads.get(Number(/pulls\/(\d+)\/merge/.exec(request)?.[1]));
    const told = journal.findLast(
      (line) =>
        line.at <= at &&
        line.webhook === 'check_suite' &&
        line.action === 'completed' &&
        line.payload.check_suite.head_sha === head,
    );
    return told === undefined ? [] : [(at - told.at) / 1000];
  });
}

/** Seconds from the label's webhook until a run of the agent workflow was asked for. */
export function secondsToRun(journal) {
  const told = journal.find(({ webhook, action }) => webhook === 'issues' && action === 'labeled');
  const asked = journal.find(({ purpose }) => purpose === 'start run');
  return told === undefined || asked === undefined ? [] : [(asked.at - told.at) / 1000];
}
